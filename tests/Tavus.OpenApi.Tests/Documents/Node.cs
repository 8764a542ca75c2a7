using System.Text.Json.Nodes;
using Json.Pointer;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Documents;

/// <summary>An OpenAPI object in a document, or a reference in place of such an object.</summary>
internal sealed record Node(Document Document, NodeKinds Kind, JsonPointer Pointer, JsonObject Value)
{
    /// <summary>The key of the object in its parent; its index if the parent is an array.</summary>
    public string Name => Pointer[^1];

    /// <summary>The value of <c>$ref</c>; null if the object is not a reference.</summary>
    public string? Reference => Value["$ref"] is JsonValue value && value.TryGetValue<string>(out var reference) ? reference : null;

    public JsonNode? this[string field] => Value[field];

    public bool Has(string field) => Value.ContainsKey(field);

    public Problem Problem(string message) => Document.ProblemAt(Pointer, message);

    /// <summary>A problem with a field, at the place of that field.</summary>
    public Problem Problem(string field, string message) => Document.ProblemAt(Pointer.Combine(field), message);
}
