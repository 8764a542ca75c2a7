using System.Text.Json;

namespace Tavus.Testing;

/// <summary>Takes personas out of what they come in.</summary>
internal static class PersonaJson
{
    /// <param name="json">A persona, an array of personas, or an object with such an array as its <c>data</c>.</param>
    /// <returns>The personas with their ids, if they have any.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="TavusContractException">One of them is no persona.</exception>
    public static IReadOnlyList<(string? Id, RawJson Json)> Split(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = StoredJson.MaxDepth });
        return [.. Items(document.RootElement).Select(static item => RawJson.Parse(item.GetRawText())).Select(static item => (Persona.Parse(item.Utf8.Span).PersonaId, item))];
    }

    private static IEnumerable<JsonElement> Items(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray(),
        JsonValueKind.Object when IsAnswer(root, out var personas) => personas.EnumerateArray(),
        _ => [root],
    };

    private static bool IsAnswer(JsonElement root, out JsonElement personas) =>
        root.TryGetProperty("data", out personas) && personas.ValueKind == JsonValueKind.Array && !root.TryGetProperty("persona_id", out _);
}
