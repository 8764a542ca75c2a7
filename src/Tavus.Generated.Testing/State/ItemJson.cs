namespace Tavus.Testing;

/// <summary>Splits JSON into the objects that it contains.</summary>
internal static class ItemJson
{
    /// <param name="json">An object, an array of objects, or an envelope: an object with such an array as its <c>data</c>.</param>
    /// <returns>For each object: the id (null if it has none), the JSON, and whether the JSON was in an envelope.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="TavusContractException">A part of the JSON is not an object of the resource.</exception>
    public static IReadOnlyList<(string? Id, RawJson Json, bool IsWrapped)> Split(DocumentedResource resource, string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = StoredJson.MaxDepth });
        var root = document.RootElement;
        var isWrapped = IsEnvelope(root, resource);
        IEnumerable<JsonElement> items = isWrapped ? root.GetProperty("data").EnumerateArray() : root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : [root];
        return [.. items.Select(static item => RawJson.Parse(item.GetRawText())).Select(item => (resource.ReadId(item), item, isWrapped))];
    }

    private static bool IsEnvelope(JsonElement root, DocumentedResource resource) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array
        && !root.TryGetProperty(resource.IdMember, out _);
}
