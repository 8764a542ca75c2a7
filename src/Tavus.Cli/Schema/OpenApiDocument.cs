using Tavus.Cli.Json;
using Tavus.Cli.Yaml;

namespace Tavus.Cli.Schema;

/// <summary>The OpenAPI document that the client is generated from, as far as it describes a persona.</summary>
internal static class OpenApiDocument
{
    public const string Persona = "Persona";
    public const string CreateRequest = "CreatePersonaRequest";

    private const string PasswordFormat = "password";

    private static readonly Lazy<JsonMap> Schemas = new(Load);

    /// <summary>The members that hold secrets by what the document says; others are taken for secrets by their names alone.</summary>
    public static IReadOnlySet<string> SecretNames { get; } = Schemas.Value.Members.Values
        .SelectMany(static schema => PropertiesOf((JsonMap)schema))
        .Where(static property => Format(property.Value) == PasswordFormat || Format(property.Value["additionalProperties"] as JsonMap) == PasswordFormat)
        .Select(static property => property.Key)
        .ToHashSet();

    public static JsonMap Schema(string name) => (JsonMap)Schemas.Value[name]!;

    public static IEnumerable<KeyValuePair<string, JsonMap>> PropertiesOf(JsonMap schema) =>
        schema["properties"] is JsonMap properties ? properties.Members.Select(static member => KeyValuePair.Create(member.Key, (JsonMap)member.Value)) : [];

    /// <summary>The other names of a property.</summary>
    public static IEnumerable<string> AliasesOf(JsonMap property) =>
        property["x-aliases"] is JsonList aliases ? aliases.Items.Cast<JsonText>().Select(static alias => alias.Value) : [];

    /// <summary>The component that a schema refers to; null if none.</summary>
    public static string? ReferenceOf(JsonMap schema) =>
        ((schema["allOf"] as JsonList)?.Items[0] as JsonMap ?? schema).TextOf("$ref")?.Split('/')[^1];

    /// <summary>What the document says of a place in a persona; null if nothing.</summary>
    public static JsonMap? Find(JsonPointer pointer)
    {
        var schema = Schema(Persona);
        foreach (var segment in pointer.Segments)
        {
            schema = schema?["properties"] is JsonMap properties ? properties[segment] as JsonMap : (schema?["items"] ?? schema?["additionalProperties"]) as JsonMap;
            schema = schema is not null && ReferenceOf(schema) is { } name ? Schema(name) : schema;
        }

        return schema;
    }

    private static string? Format(JsonMap? schema) => schema?.TextOf("format");

    private static JsonMap Load()
    {
        using var document = new StreamReader(typeof(OpenApiDocument).Assembly.GetManifestResourceStream("tavus.yaml")!);
        var components = (JsonMap)((JsonMap)YamlReader.Read(document.ReadToEnd()))["components"]!;
        return (JsonMap)components["schemas"]!;
    }
}
