using System.Globalization;
using System.Text.Json.Nodes;
using Tavus.Documented;

namespace Tavus.ContractTests;

/// <summary>Writes a parsed value as JSON again, so that a test can compare it with the received JSON.</summary>
internal static class ReadBack
{
    /// <summary>Returns all values that the client may have read from the body: the body itself, and the page, the only item or the object inside its envelope.</summary>
    public static IEnumerable<JsonNode?> Shapes(JsonNode body) =>
        body is not JsonObject ? [body] : body["data"] is JsonArray data ? [body, data, data is [var only] ? only : null] : [body, body["data"]];

    public static JsonNode? ToJson(TavusResponse response) => Value(response) switch
    {
        ITavusModel model => JsonNode.Parse(model.ToJson()),
        { } page when IsPage(page) => new JsonArray([.. ((IEnumerable<ITavusModel>)((dynamic)page).Items).Select(static item => JsonNode.Parse(item.ToJson()))]),
        _ => null,
    };

    /// <summary>If the response is a page, asserts that it has the total of the body, and that the drift names each undocumented member beside the items.</summary>
    public static void AssertPageIsComplete(DocumentedOperation operation, TavusResponse response, JsonNode? body)
    {
        if (Value(response) is not { } page || !IsPage(page))
        {
            return;
        }

        var documented = operation.Place["responses"][$"{(int)response.StatusCode}"]["content"]["application/json"]["schema"]["properties"];
        Assert.Equal(body!["total_count"]?.ToString(), (string?)((dynamic)page).TotalCount?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(
            body.AsObject().Select(static member => member.Key).Where(name => documented[name].Node is null).Select(static name => $"/{name}"),
            response.Drift.Where(static drift => drift.Kind == DriftKind.UndocumentedMember && drift.Path.LastIndexOf('/') == 0).Select(static drift => drift.Path));
    }

    private static object? Value(TavusResponse response) => response.GetType().GetProperty("Value")?.GetValue(response);

    private static bool IsPage(object value) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Page<>);
}
