using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tavus.Cli.Files;

/// <summary>The position of the first member's name in the text of an object.</summary>
/// <param name="Offset">The index of the name.</param>
/// <param name="Indentation">The number of spaces before each name of a YAML block; null if the object is written in braces.</param>
internal readonly record struct FirstName(int Offset, int? Indentation)
{
    /// <param name="json">An object with at least one member.</param>
    public static FirstName InJson(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        reader.Read();
        reader.Read();
        return new FirstName(Encoding.UTF8.GetCharCount(utf8, 0, (int)reader.TokenStartIndex), null);
    }

    /// <param name="yaml">An object with at least one member.</param>
    public static FirstName InYaml(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        var map = parser.Consume<MappingStart>();
        var place = parser.Current!.Start;
        return new FirstName((int)place.Index, map.Style == MappingStyle.Block ? (int)place.Column - 1 : null);
    }
}
