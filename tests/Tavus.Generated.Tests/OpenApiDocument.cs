using YamlDotNet.RepresentationModel;

namespace Tavus.Tests;

/// <summary>The OpenAPI document itself, as data.</summary>
internal static class OpenApiDocument
{
    private static readonly YamlNode Root = Load();

    public static YamlNode Schema(string name) => Root["components"]["schemas"][name];

    /// <summary>The other names of a property.</summary>
    public static IEnumerable<string> Aliases(string schema, string property) =>
        ((YamlMappingNode)Schema(schema)["properties"][property]).Children.TryGetValue("x-aliases", out var aliases)
            ? ((YamlSequenceNode)aliases).Select(static alias => alias.ToString())
            : [];

    private static YamlNode Load()
    {
        var stream = new YamlStream();
        stream.Load(File.OpenText(Path.Combine(AppContext.BaseDirectory, "openapi/tavus.yaml")));
        return stream.Documents[0].RootNode;
    }
}
