using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Tavus.Bundling.Documents;

/// <summary>An OpenAPI document to bundle: its lines, and the lines of each part.</summary>
internal sealed class SourceDocument(string path, string[] lines, YamlMappingNode root)
{
    public string Path => path;

    public string Name => System.IO.Path.GetFileName(path);

    /// <summary>Whether this is the shared document, which contains the head of the bundle (<c>info</c>, <c>servers</c> and <c>security</c>) and the shared components.</summary>
    public bool IsCommon => Name == "common.yaml";

    public string[] Lines => lines;

    /// <exception cref="DocumentException">The text is not a YAML mapping.</exception>
    public static SourceDocument Parse(string path, string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'); // YAML treats \r\n, \r and \n alike as a line break.
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            throw new DocumentException(new Problem(path, (int)exception.Start.Line, (int)exception.Start.Column, "TAVB002", $"The YAML cannot be read: {exception.Message.TrimEnd('.')}."));
        }

        return yaml.Documents is [{ RootNode: YamlMappingNode mapping }]
            ? new SourceDocument(path, text.TrimEnd('\n').Split('\n'), mapping)
            : throw new DocumentException(new Problem(path, 1, 1, "TAVB002", "The document is not a YAML mapping. Start it with 'openapi: 3.0.3'."));
    }

    /// <summary>The part at a path of keys; null if there is none.</summary>
    public Part? Find(params string[] keys) => Children(keys[..^1]).FirstOrDefault(child => child.Name == keys[^1]);

    /// <summary>The members or items of the part at a path of keys, in the order of the OpenAPI document.</summary>
    /// <exception cref="DocumentException">The parts are written in braces or brackets, so they are not on separate lines.</exception>
    public IReadOnlyList<Part> Children(params string[] keys)
    {
        YamlNode? node = root;
        foreach (var key in keys)
        {
            node = node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;
        }

        var starts = node switch
        {
            YamlMappingNode members => members.Children.Keys.ToList(),
            YamlSequenceNode items => items.Children.ToList(),
            _ => [],
        };
        if (starts.Count > 0 && node is YamlMappingNode { Style: MappingStyle.Flow } or YamlSequenceNode { Style: SequenceStyle.Flow })
        {
            throw new DocumentException(new Problem(path, (int)node.Start.Line, (int)node.Start.Column, "TAVB003", $"Write the content of {(keys.Length == 0 ? "the document" : $"'{keys[^1]}'")} in block style: one entry per line, without braces or brackets."));
        }

        var last = keys.Length == 0 ? lines.Length : Find(keys)?.LastLine ?? 0;
        return [.. starts.Select((start, index) => new Part(this, start.ToString(), start.Start, index + 1 < starts.Count ? (int)starts[index + 1].Start.Line - 1 : last))];
    }
}
