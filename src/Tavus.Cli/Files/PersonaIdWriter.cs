using System.Text;
using System.Text.Json;
using Tavus.Cli.Json;
using Tavus.Cli.Rendering;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tavus.Cli.Files;

/// <summary>Writes the id of a new persona into its file, so that applying the file again changes that persona. All else in it stays, comments too.</summary>
internal static class PersonaIdWriter
{
    /// <returns>False if the file cannot be written, or is laid out in a way that there is no safe place for the id.</returns>
    public static async Task<bool> TryWriteAsync(string path, string id, CancellationToken cancellationToken)
    {
        try
        {
            var text = await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false);
            var changed = WithId(text, id, TextFile.IsJson(path));
            if (changed is null)
            {
                return false;
            }

            await File.WriteAllTextAsync(path, changed, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The text with the id before the first name; null if it would then not mean just that.</summary>
    private static string? WithId(string text, string id, bool isJson)
    {
        var name = PersonaFile.IdMembers[0];
        var quoted = new JsonText(id).ToJson();
        var (offset, indentation) = isJson ? (FirstNameInJson(text), null) : FirstNameInYaml(text);
        var changed = text.Insert(offset, indentation is { } spaces
            ? $"{name}: {(PlainText.IsName(id) && char.IsAsciiLetter(id[0]) ? id : quoted)}\n{new string(' ', spaces)}"
            : $"\"{name}\": {quoted},{SpaceBefore(text, offset)}");
        var members = ((JsonMap)TextFile.Parse(text, isJson)).Members;
        var expected = new JsonMap(new(members.Prepend(KeyValuePair.Create<string, JsonTree>(name, new JsonText(id)))));
        try
        {
            return TextFile.Parse(changed, isJson).ToJson() == expected.ToJson() ? changed : null;
        }
        catch (FileTextException)
        {
            return null;
        }
    }

    private static int FirstNameInJson(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        reader.Read();
        reader.Read();
        return Encoding.UTF8.GetCharCount(utf8, 0, (int)reader.TokenStartIndex);
    }

    /// <returns>Also how far the names of a block are indented; null if they are in braces.</returns>
    private static (int Offset, int? Indentation) FirstNameInYaml(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        var map = parser.Consume<MappingStart>();
        var place = parser.Current!.Start;
        return ((int)place.Index, map.Style == MappingStyle.Block ? (int)place.Column - 1 : null);
    }

    /// <summary>The space between the brace and the first name, to be put between the names too.</summary>
    private static string SpaceBefore(string text, int offset)
    {
        var start = offset;
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start < offset ? text[start..offset] : " ";
    }
}
