using System.Text.Encodings.Web;

namespace Tavus.Testing;

/// <summary>Converts JSON to nodes and back. Numbers keep their digits. If a member name is repeated, the last value is used.</summary>
internal static class StoredJson
{
    /// <summary>The deepest nesting that the library writes.</summary>
    public const int MaxDepth = 1000;

    private static readonly JsonDocumentOptions ReaderOptions = new() { MaxDepth = MaxDepth };

    private static readonly JsonSerializerOptions SerializerOptions = new() { MaxDepth = MaxDepth, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The node; null for the JSON null.</returns>
    /// <exception cref="JsonException">The text is not JSON, or has an unpaired surrogate, which a node cannot contain.</exception>
    public static JsonNode? Parse(string json)
    {
        using var document = JsonDocument.Parse(json, ReaderOptions);
        try
        {
            return Node(document.RootElement.Clone());
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A text has an unpaired surrogate.", exception);
        }
    }

    /// <returns>The object; null if the text is not a JSON object.</returns>
    public static JsonObject? ParseObject(string? json)
    {
        try
        {
            return Parse(json ?? "") as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <returns>The text; null if the node is not a text.</returns>
    public static string? ToText(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static RawJson Write(JsonNode node) => RawJson.Parse(node.ToJsonString(SerializerOptions));

    private static JsonNode? Node(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(element),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(Node)]),
        JsonValueKind.String => JsonValue.Create(element.GetString()),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(element),
    };

    private static JsonObject Members(JsonElement element)
    {
        var members = new JsonObject();
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = Node(member.Value);
        }

        return members;
    }
}
