using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tavus.OpenApi.Tests.Documents;

/// <summary>Reads YAML and converts it to JSON (YAML 1.2, section 10.2).</summary>
internal static partial class YamlJson
{
    /// <exception cref="YamlException">The text is not one YAML document, or a mapping repeats a key.</exception>
    public static YamlNode Parse(string yaml)
    {
        using var text = new StringReader(yaml);
        var parser = new Parser(text);
        var stream = new YamlStream();
        try
        {
            stream.Load(parser);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet throws these exceptions for some invalid texts, without a position.
            var mark = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(mark, mark, "The YAML is invalid after this place.", exception);
        }

        return stream.Documents is [var document]
            ? document.RootNode
            : throw new YamlException($"The text holds {stream.Documents.Count} YAML documents instead of one.");
    }

    /// <exception cref="YamlException">The YAML has no counterpart in JSON.</exception>
    public static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Select(static member => KeyValuePair.Create(Name(member.Key), Convert(member.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => ConvertPlain(scalar.Value!),
        YamlScalarNode scalar => scalar.Value,
        _ => throw new YamlException(node.Start, node.End, $"JSON has no counterpart of a YAML {node.NodeType}."),
    };

    private static string Name(YamlNode key) =>
        key is YamlScalarNode { Value: { } name } ? name : throw new YamlException(key.Start, key.End, "A key is not a scalar, which JSON requires.");

    private static JsonNode? ConvertPlain(string text) => text switch
    {
        "" or "null" or "~" => null,
        "true" or "false" => text == "true",
        _ => Number().IsMatch(text) ? JsonNode.Parse(text) : text,
    };

    [GeneratedRegex("^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
