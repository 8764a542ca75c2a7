using System.Text.Json.Nodes;

namespace Tavus.ContractTests.Document;

/// <summary>An answer that the OpenAPI document tells of.</summary>
/// <param name="Method">The HTTP method of the operation.</param>
/// <param name="Path">The path of the operation, parameters in braces.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Examples">The bodies that the document shows.</param>
internal sealed record DocumentedAnswer(string Method, string Path, string Status, IReadOnlyList<JsonNode?> Examples)
{
    public override string ToString() => $"{Method} {Path} -> {Status}";
}
