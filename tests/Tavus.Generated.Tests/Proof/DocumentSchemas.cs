using YamlDotNet.RepresentationModel;

namespace Tavus.Tests.Proof;

/// <summary>The object schemas of the OpenAPI document, as YAML.</summary>
internal static class DocumentSchemas
{
    private static readonly YamlMappingNode Schemas = Load();

    /// <summary>The names of the objects for which types are generated.</summary>
    public static IEnumerable<string> Objects =>
        from schema in Schemas
        where ((YamlMappingNode)schema.Value).Children.ContainsKey("properties") && Text((YamlMappingNode)schema.Value, "x-csharp") != "handwritten"
        select schema.Key.ToString();

    public static YamlMappingNode Find(string name) => (YamlMappingNode)Schemas[name];

    public static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Properties(string schema) => (YamlMappingNode)Find(schema)["properties"];

    /// <summary>The aliases of a property.</summary>
    public static IEnumerable<string> Aliases(string schema, string property) =>
        ((YamlMappingNode)Find(schema)["properties"][property]).Children.TryGetValue("x-aliases", out var aliases)
            ? ((YamlSequenceNode)aliases).Select(static alias => alias.ToString())
            : [];

    /// <summary>The name of the schema to which a schema refers; null if it contains no reference.</summary>
    public static string? Reference(YamlMappingNode schema)
    {
        var holder = schema.Children.TryGetValue("allOf", out var all) ? (YamlMappingNode)all[0] : schema;
        return Text(holder, "$ref")?.Split('/')[^1];
    }

    public static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    private static YamlMappingNode Load()
    {
        var stream = new YamlStream();
        using var text = File.OpenText(Path.Combine(AppContext.BaseDirectory, "openapi/tavus.yaml"));
        stream.Load(text);
        return (YamlMappingNode)stream.Documents[0].RootNode["components"]["schemas"];
    }
}
