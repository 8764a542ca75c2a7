using System.Text.Json.Nodes;

namespace Tavus.Documented;

/// <summary>A value in the OpenAPI document, and its JSON Pointer. The indexer and Items follow references.</summary>
/// <param name="Pointer">The JSON Pointer of the value.</param>
/// <param name="Node">The value; null if the document has no value at the pointer.</param>
internal readonly record struct DocumentPlace(string Pointer, JsonNode? Node)
{
    public static DocumentPlace Root => new("", OpenApiDocument.Root);

    public DocumentPlace this[string name] => Follow(new($"{Pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", (Node as JsonObject)?[name]));

    public IEnumerable<DocumentPlace> Items
    {
        get
        {
            var (pointer, node) = (Pointer, Node);
            return (node as JsonArray ?? []).Select((item, index) => Follow(new($"{pointer}/{index}", item)));
        }
    }

    public string? Text => (Node as JsonValue)?.GetValue<string>();

    private static DocumentPlace Follow(DocumentPlace place) => place.Node is JsonObject node && node["$ref"] is { } reference
        ? reference.GetValue<string>().Split('/').Skip(1).Aggregate(Root, static (parent, name) => parent[name])
        : place;
}
