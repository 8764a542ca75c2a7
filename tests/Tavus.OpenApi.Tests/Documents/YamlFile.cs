using System.Globalization;
using System.Text.Json.Nodes;
using Json.Pointer;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tavus.OpenApi.Tests.Documents;

/// <summary>The text of a YAML file, the JSON that it represents, and the position of each JSON value in the text.</summary>
internal sealed class YamlFile
{
    private readonly YamlNode? _yaml;

    public YamlFile(string name, string text)
    {
        (Name, Text) = (name, text);
        try
        {
            _yaml = YamlJson.Parse(text);
            Root = YamlJson.Convert(_yaml) as JsonObject ?? throw new YamlException(_yaml.Start, _yaml.End, "The document is not a mapping.");
        }
        catch (YamlException exception)
        {
            Error = new(name, exception.Start.Line, exception.Start.Column, exception.Message);
        }
    }

    public string Name { get; }

    public string Text { get; }

    /// <summary>The JSON; empty if the text has an <see cref="Error"/>.</summary>
    public JsonObject Root { get; } = [];

    /// <summary>The reason why the text cannot be read; null if it was read.</summary>
    public Problem? Error { get; }

    public static YamlFile Read(string path) => new(Path.GetFileName(path), File.ReadAllText(path));

    /// <summary>Creates a problem at the line and column of a value's key or, if it has no key, of the value itself.</summary>
    public Problem ProblemAt(JsonPointer pointer, string message)
    {
        var (value, place) = (_yaml, _yaml?.Start ?? Mark.Empty);
        foreach (var segment in pointer)
        {
            (value, place) = Child(value, segment.ToString(), place);
        }

        return new(Name, place.Line, place.Column, message);
    }

    // For a missing child, keeps the place of the parent: a problem is then reported there.
    private static (YamlNode? Value, Mark Place) Child(YamlNode? parent, string segment, Mark place)
    {
        var children = parent switch
        {
            YamlMappingNode mapping => mapping.Where(member => member.Key.ToString() == segment).Select(static member => (member.Value, member.Key.Start)),
            YamlSequenceNode sequence => sequence.Skip(int.Parse(segment, CultureInfo.InvariantCulture)).Select(static item => (item, item.Start)),
            _ => [],
        };
        return children.FirstOrDefault((null!, place));
    }
}
