using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tavus.Testing;

/// <summary>Makes nodes of JSON, and JSON of nodes. Numbers keep their digits; of several members with one name the last counts.</summary>
internal static class StoredJson
{
    /// <summary>How deep JSON may be nested: as deep as the library writes it.</summary>
    public const int MaxDepth = 1000;

    private static readonly JsonDocumentOptions ReaderOptions = new() { MaxDepth = MaxDepth };

    private static readonly JsonWriterOptions WriterOptions = new() { MaxDepth = MaxDepth, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Null for the JSON null.</returns>
    /// <exception cref="JsonException">It is no JSON, or a text in it holds half of a surrogate pair, which no node can.</exception>
    public static JsonNode? Parse(string json)
    {
        using var document = JsonDocument.Parse(json, ReaderOptions);
        try
        {
            return Node(document.RootElement.Clone());
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("Half of a surrogate pair is no text.", exception);
        }
    }

    public static RawJson Write(JsonNode node)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, WriterOptions))
        {
            node.WriteTo(json);
        }

        return RawJson.Parse(buffer.ToArray());
    }

    private static JsonNode? Node(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new JsonObject();
                foreach (var member in element.EnumerateObject())
                {
                    members[member.Name] = Node(member.Value);
                }

                return members;
            case JsonValueKind.Array:
                return new JsonArray([.. element.EnumerateArray().Select(Node)]);
            case JsonValueKind.String:
                return JsonValue.Create(element.GetString());
            case JsonValueKind.Null:
                return null;
            default:
                return JsonValue.Create(element);
        }
    }
}
