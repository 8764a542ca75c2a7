using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

internal static class SchemaReference
{
    private const string Prefix = "#/components/schemas/";

    /// <summary>The name of the schema that a node refers to, directly or as the only part of an <c>allOf</c>; else null.</summary>
    public static string? Name(YamlNode? schema)
    {
        var reference = Find(schema).Text();
        return reference?.StartsWith(Prefix, StringComparison.Ordinal) == true ? reference.Substring(Prefix.Length) : null;
    }

    /// <summary>The node that holds the reference. OpenAPI 3.0 ignores what stands beside a <c>$ref</c>, hence the <c>allOf</c> of one.</summary>
    public static YamlNode? Find(YamlNode? schema) =>
        schema.Get("$ref") ?? (schema.Get("allOf") is YamlSequenceNode { Children.Count: 1 } all ? all.Children[0].Get("$ref") : null);
}
