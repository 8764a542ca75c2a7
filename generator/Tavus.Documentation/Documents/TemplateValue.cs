using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tavus.Documentation.Documents;

/// <summary>Converts JSON of the OpenAPI document to values for the template. References are followed, except references to schemas, which become links on the page.</summary>
internal static class TemplateValue
{
    public static object? Of(JsonNode? node, JsonNode root) => node switch
    {
        JsonObject json when Target(json, root) is { } target => Of(target, root),
        JsonObject json => json.ToDictionary(static member => member.Key, member => Of(member.Value, root)),
        JsonArray items => items.Select(item => Of(item, root)).ToList(),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.True or JsonValueKind.False => value.GetValue<bool>(),
            _ => value.GetValue<decimal>(),
        },
        _ => null,
    };

    private static JsonNode? Target(JsonObject json, JsonNode root)
    {
        var path = json["$ref"]?.GetValue<string>().Split('/').Skip(1).ToList();
        return path is null or [_, "schemas", _] ? null : path.Aggregate((JsonNode?)root, static (node, name) => node?[name]);
    }
}
