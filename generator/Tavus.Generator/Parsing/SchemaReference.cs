namespace Tavus.Generator.Parsing;

internal static class SchemaReference
{
    private const string Prefix = "#/components/schemas/";

    /// <summary>The name of the schema that a node refers to, directly or as the only part of an <c>allOf</c>; otherwise null.</summary>
    public static string? Name(YamlNode? schema)
    {
        var reference = Find(schema).GetText("$ref");
        return reference?.StartsWith(Prefix, StringComparison.Ordinal) == true ? reference.Substring(Prefix.Length) : null;
    }

    /// <summary>The node with the <c>$ref</c>: the schema, or the only item of its <c>allOf</c>. Documents use such an <c>allOf</c> because OpenAPI 3.0 ignores members beside a <c>$ref</c>.</summary>
    public static YamlNode? Find(YamlNode? schema)
    {
        var node = schema.Get("allOf") is YamlSequenceNode { Children.Count: 1 } all ? all.Children[0] : schema;
        return node.Get("$ref") is null ? null : node;
    }
}
