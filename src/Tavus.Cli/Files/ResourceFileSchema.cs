namespace Tavus.Cli.Files;

/// <summary>Creates the JSON Schema of resource files from the OpenAPI document. The schema uses draft 7, which editors support for YAML too.</summary>
internal sealed class ResourceFileSchema
{
    private const string Definitions = "definitions";

    private readonly JsonObject _definitions = [];

    /// <param name="resource">The resource.</param>
    /// <param name="request">The schema of the request that creates an object.</param>
    public static JsonObject Create(ApiResource resource, string request)
    {
        var schema = new ResourceFileSchema();
        var root = schema.Convert(OpenApiDocument.Schema(resource.ItemType));
        var properties = (JsonObject)root["properties"]!;
        Array.ForEach([.. ResourceFile.ServiceNames(resource)], name => properties.Remove(name));
        properties[ResourceFile.SchemaMember] = new JsonObject { ["type"] = "string" };
        root.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        root.Insert(1, "title", $"Tavus {resource.Noun} file");
        if (RequestCases(OpenApiDocument.Schema(request)).ToList() is { Count: > 0 } cases)
        {
            root["anyOf"] = new JsonArray([.. ResourceFile.IdNames(resource).Select(Requiring), .. cases]);
        }

        root[Definitions] = schema._definitions;
        return root;
    }

    /// <summary>The schemas of which a file must match one to create an object. A file with an id changes an existing object, so it needs to match none of them.</summary>
    private static IEnumerable<JsonObject> RequestCases(JsonObject request) =>
        from property in OpenApiDocument.PropertiesOf(request)
        from unless in property.Value["x-required-unless"] as JsonObject ?? []
        let constant = new JsonObject { [unless.Key] = new JsonObject { ["const"] = unless.Value?.DeepClone() } }
        from required in new[] { Requiring(property.Key), new JsonObject { ["required"] = new JsonArray(unless.Key), ["properties"] = constant } }
        select required;

    private static JsonObject Requiring(string name) => new() { ["required"] = new JsonArray(name) };

    private JsonObject Convert(JsonObject schema) => new(schema
        .Where(static member => !member.Key.StartsWith("x-", StringComparison.Ordinal))
        .Select(member => Convert(schema, member.Key, member.Value))
        .DistinctBy(static member => member.Key));

    private KeyValuePair<string, JsonNode?> Convert(JsonObject schema, string keyword, JsonNode? value) => (keyword, value) switch
    {
        ("properties", _) => new(keyword, Properties(schema)),
        ("items" or "additionalProperties", JsonObject inner) => new(keyword, Refer(inner) is { } item ? new JsonObject { ["anyOf"] = AnyOf(item, "string") } : Convert(inner)),

        // The service adds values over time: editors should suggest the documented values, and accept others.
        ("enum", _) => new("anyOf", new JsonArray(new JsonObject { [keyword] = value?.DeepClone() }, new JsonObject { ["type"] = schema["type"]?.DeepClone() })),
        ("example", _) => new("examples", new JsonArray(value?.DeepClone())),
        _ => new(keyword, value?.DeepClone()),
    };

    private JsonObject Properties(JsonObject schema) => new(
        from property in OpenApiDocument.PropertiesOf(schema)
        from name in OpenApiDocument.NamesOf(property)
        select KeyValuePair.Create(name, (JsonNode?)Widen(property.Value)));

    /// <summary>Converts the schema of a member, and also allows null and text. Null in a file removes the member, and the service sometimes returns text in place of another type.</summary>
    private JsonObject Widen(JsonObject property)
    {
        var converted = Convert(property);
        if (Refer(property) is { } reference)
        {
            converted.Remove("allOf");
            converted["anyOf"] = AnyOf(reference, "null", "string");
        }
        else
        {
            converted["type"] = new JsonArray([.. new[] { property["type"].AsText(), "null", "string" }.Distinct().Select(static type => JsonValue.Create(type))]);
        }

        return converted;
    }

    private static JsonArray AnyOf(JsonObject schema, params IEnumerable<string> types) => [schema, .. types.Select(static type => new JsonObject { ["type"] = type })];

    private JsonObject? Refer(JsonObject schema)
    {
        if (OpenApiDocument.ReferenceOf(schema) is not { } name)
        {
            return null;
        }

        if (_definitions.TryAdd(name, null))
        {
            _definitions[name] = Convert(OpenApiDocument.Schema(name));
        }

        return new JsonObject { ["$ref"] = $"#/{Definitions}/{name}" };
    }
}
