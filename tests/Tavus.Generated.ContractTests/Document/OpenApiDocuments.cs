using YamlDotNet.RepresentationModel;

namespace Tavus.ContractTests.Document;

/// <summary>The documents that the client is generated from, read here without any of the code that generates it.</summary>
internal static class OpenApiDocuments
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public static IEnumerable<DocumentedAnswer> ReadAnswers() =>
        from file in Directory.EnumerateFiles("openapi", "*.yaml")
        let document = YamlJson.Load(file)
        from path in Members(document["paths"])
        from operation in Members(path.Value)
        where Methods.Contains(operation.Key)
        from response in Members(operation.Value["responses"])
        select new DocumentedAnswer(operation.Key.ToUpperInvariant(), path.Key, response.Key, [.. Examples(Resolve(document, response.Value))]);

    private static IEnumerable<System.Text.Json.Nodes.JsonNode?> Examples(YamlNode response) =>
        from content in Members(response, "content")
        from example in Members(content.Value, "examples")
        select YamlJson.Convert(example.Value["value"]);

    private static YamlNode Resolve(YamlNode document, YamlNode node)
    {
        if (!((YamlMappingNode)node).Children.TryGetValue("$ref", out var reference))
        {
            return node;
        }

        var path = ((YamlScalarNode)reference).Value!.Split('/').Skip(1);
        return path.Aggregate(document, static (parent, name) => parent[name]);
    }

    private static IEnumerable<KeyValuePair<string, YamlNode>> Members(YamlNode node, string member) =>
        ((YamlMappingNode)node).Children.TryGetValue(member, out var value) ? Members(value) : [];

    private static IEnumerable<KeyValuePair<string, YamlNode>> Members(YamlNode node) =>
        ((YamlMappingNode)node).Select(static member => KeyValuePair.Create(((YamlScalarNode)member.Key).Value!, member.Value));
}
