using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tavus.ContractTests.Document;

/// <summary>YAML, and the JSON that it stands for (YAML 1.2, section 10.2).</summary>
internal static partial class YamlJson
{
    public static YamlNode Load(string file)
    {
        using var text = File.OpenText(file);
        var stream = new YamlStream();
        stream.Load(text);
        return stream.Documents[0].RootNode;
    }

    public static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Select(static member => KeyValuePair.Create(((YamlScalarNode)member.Key).Value!, Convert(member.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => ConvertPlain(scalar.Value!),
        YamlScalarNode scalar => scalar.Value,
        _ => throw new InvalidOperationException($"{node.Start}: a {node.NodeType} has no JSON."),
    };

    private static JsonNode? ConvertPlain(string text) => text switch
    {
        "" or "null" or "~" => null,
        "true" or "false" => text == "true",
        _ => Number().IsMatch(text) ? JsonNode.Parse(text) : text,
    };

    [GeneratedRegex("^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
