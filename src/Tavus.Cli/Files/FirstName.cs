using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tavus.Cli.Files;

/// <summary>Finds the first member's name in the text of an object with at least one member.</summary>
internal static class FirstName
{
    /// <returns>The index of the name.</returns>
    public static int InJson(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        reader.Read();
        reader.Read();
        return Encoding.UTF8.GetCharCount(utf8, 0, (int)reader.TokenStartIndex);
    }

    /// <returns>The index of the name, and the number of spaces before each name of a YAML block; null if the object is written in braces.</returns>
    public static (int Offset, int? Indentation) InYaml(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        var map = parser.Consume<MappingStart>();
        var place = parser.Current!.Start;
        return ((int)place.Index, map.Style == MappingStyle.Block ? (int)place.Column - 1 : null);
    }
}
