using System.Text.Json.Nodes;

namespace Tavus.ContractTests.Document;

/// <summary>An answer that the OpenAPI document tells of.</summary>
/// <param name="OperationId">The operation.</param>
/// <param name="Method">The HTTP method of the operation.</param>
/// <param name="Path">The path of the operation, parameters in braces.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Example">The name of the body that the document shows; empty if it shows none.</param>
/// <param name="Body">The body.</param>
/// <param name="Headers">The headers that the document shows.</param>
internal sealed record DocumentedAnswer(
    string OperationId, string Method, string Path, int Status, string Example, JsonNode? Body, IReadOnlyDictionary<string, string> Headers)
{
    public string Name => $"{OperationId}.{Status}{(Example.Length == 0 ? "" : $".{Example}")}";

    public override string ToString() => Name;
}
