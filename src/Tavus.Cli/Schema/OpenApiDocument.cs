namespace Tavus.Cli.Schema;

/// <summary>The schemas of the OpenAPI document that the client is generated from.</summary>
internal static class OpenApiDocument
{
    private static readonly Lazy<JsonObject> Schemas = new(Load);

    public static JsonObject Schema(string name) => (JsonObject)Schemas.Value[name]!;

    public static IEnumerable<KeyValuePair<string, JsonObject>> PropertiesOf(JsonNode? schema) =>
        schema?["properties"] is JsonObject properties ? properties.Select(static member => KeyValuePair.Create(member.Key, (JsonObject)member.Value!)) : [];

    /// <summary>All names of a property: its own name, and its aliases (<c>x-aliases</c>).</summary>
    public static IEnumerable<string> NamesOf(KeyValuePair<string, JsonObject> property) =>
        [property.Key, .. property.Value["x-aliases"] is JsonArray aliases ? aliases.Select(static alias => alias.AsText()!) : []];

    /// <summary>All names of the members that only the service sets.</summary>
    public static IEnumerable<string> ReadOnlyNames(string schema) => PropertiesOf(Schema(schema)).Where(static property => property.Value["readOnly"].IsEqualTo(true)).SelectMany(NamesOf);

    /// <summary>All names of the property with this name or alias; only the given name if there is no such property.</summary>
    public static IEnumerable<string> NamesOf(JsonObject schema, string name) => PropertiesOf(schema).Select(NamesOf).FirstOrDefault(names => names.Contains(name)) ?? [name];

    /// <summary>The component that a schema refers to; null if the schema has no reference.</summary>
    public static string? ReferenceOf(JsonObject schema) =>
        (schema["allOf"] is JsonArray parts ? parts[0] : schema)?["$ref"].AsText()?.Split('/')[^1];

    /// <summary>The schema of a member, under any of its names, or of an item; null if the OpenAPI document does not describe it.</summary>
    public static JsonObject? Find(JsonObject? schema, string segment)
    {
        var found = schema?["properties"] is null
            ? (schema?["items"] ?? schema?["additionalProperties"]) as JsonObject
            : PropertiesOf(schema).FirstOrDefault(property => NamesOf(property).Contains(segment)).Value;
        return found is not null && ReferenceOf(found) is { } name ? Schema(name) : found;
    }

    public static JsonObject? Find(string schema, JsonPointer pointer) => pointer.Segments.Aggregate((JsonObject?)Schema(schema), Find);

    /// <summary>Whether every property is an object with documented members, as in the <c>layers</c> of a persona.</summary>
    public static bool IsGroup(JsonObject? schema) =>
        PropertiesOf(schema).ToList() is { Count: > 0 } properties && properties.TrueForAll(property => Find(schema, property.Key)?["properties"] is not null);

    private static JsonObject Load()
    {
        using var document = new StreamReader(typeof(OpenApiDocument).Assembly.GetManifestResourceStream("tavus.yaml")!);
        return (JsonObject)YamlReader.Read(document.ReadToEnd())!["components"]!["schemas"]!;
    }
}
