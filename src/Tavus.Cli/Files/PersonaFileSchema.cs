using Tavus.Cli.Json;
using Tavus.Cli.Schema;

namespace Tavus.Cli.Files;

/// <summary>The JSON Schema of a persona file, made from the OpenAPI document. Of draft 7, which editors take for YAML too.</summary>
internal static class PersonaFileSchema
{
    private const string Definitions = "definitions";

    public static JsonMap Create()
    {
        var definitions = new OrderedDictionary<string, JsonTree>();
        var root = Convert(OpenApiDocument.Schema(OpenApiDocument.Persona), definitions);
        var properties = PersonaFile.SetByService.Aggregate((JsonMap)root["properties"]!, static (rest, name) => rest.Without(name));
        var head = Map(("$schema", Text("http://json-schema.org/draft-07/schema#")), ("title", Text("Tavus persona file")));
        return root.Members.Aggregate(head, static (all, member) => all.With(member.Key, member.Value))
            .With("properties", properties.With(PersonaFile.SchemaMember, Map(("type", Text("string")))))
            .With("anyOf", new JsonList([.. Required()]))
            .With(Definitions, new JsonMap(definitions));
    }

    /// <summary>A file changes the persona of its id, or has what creating one takes.</summary>
    private static IEnumerable<JsonTree> Required()
    {
        foreach (var name in PersonaFile.IdMembers)
        {
            yield return Requiring(name);
        }

        foreach (var (name, property) in OpenApiDocument.PropertiesOf(OpenApiDocument.Schema(OpenApiDocument.CreateRequest)))
        {
            if (property["x-required-unless"] is JsonMap unless)
            {
                yield return Requiring(name);
                var (other, value) = unless.Members.Single();
                yield return Requiring(other).With("properties", Map((other, Map(("const", value)))));
            }
        }
    }

    private static JsonMap Requiring(string name) => Map(("required", new JsonList([Text(name)])));

    private static JsonMap Convert(JsonMap schema, OrderedDictionary<string, JsonTree> definitions)
    {
        var converted = JsonMap.Empty;
        foreach (var (keyword, value) in schema.Members.Where(static member => !member.Key.StartsWith("x-", StringComparison.Ordinal)))
        {
            converted = (keyword, value) switch
            {
                ("properties", _) => converted.With(keyword, Properties(schema, definitions)),
                ("items" or "additionalProperties", JsonMap inner) => converted.With(keyword, Refer(inner, definitions) ?? Convert(inner, definitions)),

                // The sets of values grow: editors are to offer those that are known, and to take others.
                ("enum", _) => converted.With("anyOf", new JsonList([Map((keyword, value)), Map(("type", schema["type"]!))])),
                ("example", _) => converted.With("examples", new JsonList([value])),
                _ => converted.With(keyword, value),
            };
        }

        return converted;
    }

    private static JsonMap Properties(JsonMap schema, OrderedDictionary<string, JsonTree> definitions)
    {
        var properties = JsonMap.Empty;
        foreach (var (name, property) in OpenApiDocument.PropertiesOf(schema))
        {
            var converted = Nullable(Convert(property, definitions), Refer(property, definitions));
            properties = OpenApiDocument.AliasesOf(property).Prepend(name).Aggregate(properties, (all, alias) => all.With(alias, converted));
        }

        return properties;
    }

    /// <summary>Null removes a member.</summary>
    private static JsonMap Nullable(JsonMap property, JsonMap? reference) => reference is null
        ? property.With("type", new JsonList([property["type"]!, Text("null")]))
        : property.Without("allOf").With("anyOf", new JsonList([reference, Map(("type", Text("null")))]));

    private static JsonMap? Refer(JsonMap schema, OrderedDictionary<string, JsonTree> definitions)
    {
        if (OpenApiDocument.ReferenceOf(schema) is not { } name)
        {
            return null;
        }

        if (definitions.TryAdd(name, JsonTree.Null))
        {
            definitions[name] = Convert(OpenApiDocument.Schema(name), definitions);
        }

        return Map(("$ref", Text($"#/{Definitions}/{name}")));
    }

    private static JsonText Text(string value) => new(value);

    private static JsonMap Map(params (string Name, JsonTree Value)[] members) =>
        new(new(members.Select(static member => KeyValuePair.Create(member.Name, member.Value))));
}
