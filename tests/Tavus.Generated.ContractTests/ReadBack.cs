using System.Text.Json.Nodes;

namespace Tavus.ContractTests;

/// <summary>Writes a parsed value as JSON again, so that a test can compare it with the received JSON.</summary>
internal static class ReadBack
{
    /// <summary>Returns all values that the client may have read from the body: the body itself, and the page, the only item or the object inside its envelope.</summary>
    public static IEnumerable<JsonNode?> Shapes(JsonNode body) =>
        body is not JsonObject ? [body] : body["data"] is JsonArray data ? [body, data, data is [var only] ? only : null] : [body, body["data"]];

    public static JsonNode? ToJson(TavusResponse response) => response.GetType().GetProperty("Value")?.GetValue(response) switch
    {
        ITavusModel model => JsonNode.Parse(model.ToJson()),
        { } page when page.GetType().GetProperty("Items") is { } items => new JsonArray([.. ((IEnumerable<ITavusModel>)items.GetValue(page)!).Select(static item => JsonNode.Parse(item.ToJson()))]),
        _ => null,
    };
}
