using YamlDotNet.RepresentationModel;

namespace Tavus.Tests;

/// <summary>The OpenAPI document itself, as data.</summary>
internal static class OpenApiDocument
{
    private static readonly YamlNode Root = Load();

    public static YamlNode Schema(string name) => Root["components"]["schemas"][name];

    private static YamlNode Load()
    {
        var stream = new YamlStream();
        stream.Load(File.OpenText(Path.Combine(AppContext.BaseDirectory, "openapi/personas.yaml")));
        return stream.Documents[0].RootNode;
    }
}
