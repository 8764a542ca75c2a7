using System.Text.Json.Nodes;

namespace Tavus.Documented;

/// <summary>A response in the OpenAPI document, with one of its examples.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Example">The name of the example of the body; empty if the response has no example.</param>
/// <param name="Body">The body in the example; null if the response has no body.</param>
/// <param name="Headers">The headers that have an example.</param>
internal sealed record DocumentedResponse(DocumentedOperation Operation, int Status, string Example, JsonNode? Body, IReadOnlyDictionary<string, string> Headers)
{
    public string Name => $"{Operation.Id}.{Status}{(Example.Length == 0 ? "" : $".{Example}")}";

    public bool IsSuccess => Status is >= 200 and < 300 or 304;

    public override string ToString() => Name;
}
