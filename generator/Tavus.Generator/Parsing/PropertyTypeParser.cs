using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>From the schema of a property to how its value is read and written, the same type that NSwag gives it in C#.</summary>
internal sealed class PropertyTypeParser(ParseContext context, YamlNode? schemas)
{
    private static readonly string[] UnsupportedKeywords = ["anyOf", "discriminator", "not", "oneOf"];

    public static void CheckKeywords(ParseContext context, YamlNode schema)
    {
        foreach (var member in schema.Members().Where(static member => UnsupportedKeywords.Contains(member.Key.Text())))
        {
            context.Report(Descriptors.UnsupportedConstruct, member.Key, $"'{member.Key.Text()}'", "Describe what the values have in common; any JSON is 'type: object' with 'additionalProperties: true'.");
        }
    }

    public TypeModel? Parse(YamlNode schema, string name)
    {
        CheckKeywords(context, schema);
        if (SchemaReference.Find(schema) is { } reference)
        {
            return ParseReference(schema, reference);
        }

        if (schema.Get("enum") is not null || schema.Get("properties") is not null)
        {
            context.Report(Descriptors.InlineSchema, schema, $"'{name}'");
            return null;
        }

        return (schema.GetText("type"), schema.GetText("format")) switch
        {
            ("string", "date-time") => new TypeModel(TypeKind.Timestamp),
            ("string", null or "password") => new TypeModel(TypeKind.String),
            ("boolean", null) => new TypeModel(TypeKind.Boolean),
            ("integer", "int64") => new TypeModel(TypeKind.Int64),
            ("integer", null or "int32") => new TypeModel(TypeKind.Int32),
            ("number", null or "double") => new TypeModel(TypeKind.Double),
            ("array", null) => ParseList(schema, name),
            ("object", null) => ParseFreeForm(schema),
            var (type, format) => Unsupported(schema, Describe(type, format), "Use a string, boolean, integer, number, array or object, with the format date-time, password, int32, int64 or double."),
        };
    }

    private TypeModel? ParseReference(YamlNode schema, YamlNode reference)
    {
        if (SchemaReference.Name(schema) is not { } name || schemas.Get(name) is not { } target)
        {
            context.Report(Descriptors.UnresolvedReference, reference, reference.Text() ?? "");
            return null;
        }

        return new TypeModel(target.Get("enum") is null ? TypeKind.Object : TypeKind.OpenEnum, name);
    }

    private TypeModel? ParseList(YamlNode schema, string name)
    {
        if (schema.Get("items") is not { } items)
        {
            return Unsupported(schema, "An array without 'items'", "Say what it holds.");
        }

        return Parse(items, name) switch
        {
            null => null,
            { Kind: TypeKind.String or TypeKind.OpenEnum or TypeKind.Object or TypeKind.Raw } item => new TypeModel(TypeKind.List, Item: item),
            var item => Unsupported(items, $"An array of {item.Kind}", "Its items can be strings, open enums, objects or free-form objects."),
        };
    }

    private TypeModel? ParseFreeForm(YamlNode schema) => schema.Get("additionalProperties") switch
    {
        null or YamlScalarNode { Value: "true" } => new TypeModel(TypeKind.Raw),
        YamlMappingNode values when values.GetText("type") == "string" && values.Get("enum") is null => new TypeModel(TypeKind.StringMap),
        var values => Unsupported(values, "This 'additionalProperties'", "Make it true for free-form JSON, or 'type: string' for a map of strings."),
    };

    private TypeModel? Unsupported(YamlNode node, string what, string remedy)
    {
        context.Report(Descriptors.UnsupportedConstruct, node, what, remedy);
        return null;
    }

    private static string Describe(string? type, string? format) => (type, format) switch
    {
        (null, _) => "A schema without 'type'",
        (_, null) => $"'type: {type}'",
        _ => $"'type: {type}' with 'format: {format}'",
    };
}
