using Json.Pointer;

namespace Tavus.OpenApi.Tests.Documents;

/// <summary>The target of a <c>$ref</c>, such as <c>common.yaml#/components/schemas/Error</c>.</summary>
/// <param name="Document">The file name of the document.</param>
/// <param name="Pointer">The place in the document; null if the fragment of the reference is not a JSON Pointer.</param>
internal sealed record Reference(string Document, JsonPointer? Pointer)
{
    /// <param name="document">The document that contains the reference.</param>
    /// <param name="reference">The text of the <c>$ref</c>.</param>
    public static Reference Parse(string document, string reference)
    {
        var parts = reference.Split('#', 2);
        var fragment = Uri.UnescapeDataString(parts.ElementAtOrDefault(1) ?? "");
        return new(parts[0].Length == 0 ? document : parts[0], JsonPointer.TryParse(fragment, out var pointer) ? pointer : null);
    }
}
