using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tavus.Cli.Files;

/// <summary>Writes the id of a new object into its file, so that applying the file again changes that object. All else in it stays, comments too.</summary>
/// <param name="name">The name of the id.</param>
/// <param name="id">The id.</param>
internal sealed class IdWriter(string name, string id)
{
    /// <returns>False if the file cannot be written, or has no safe place for the id.</returns>
    public async Task<bool> TryWriteAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
            var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            var changed = WithId(Encoding.UTF8.GetString(bytes.AsSpan(start)), TextFile.IsJson(path));
            if (changed is null)
            {
                return false;
            }

            await File.WriteAllBytesAsync(path, [.. bytes.AsSpan(0, start), .. Encoding.UTF8.GetBytes(changed)], cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The text with the id before the first name; null if it would then mean anything else too.</summary>
    private string? WithId(string text, bool isJson)
    {
        var quoted = JsonNodeWriter.Write(JsonValue.Create(id));
        var (offset, indentation) = isJson ? (FirstNameInJson(text), null) : FirstNameInYaml(text);
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var changed = text.Insert(offset, indentation is { } spaces
            ? $"{name}: {(PlainText.IsName(id) && char.IsAsciiLetter(id[0]) ? id : quoted)}{lineEnd}{new string(' ', spaces)}"
            : $"\"{name}\": {quoted},{SpaceBefore(text, offset)}");
        var expected = (JsonObject)TextFile.Parse(text, isJson)!;
        expected.Insert(0, name, id);
        try
        {
            return JsonNodeWriter.Write(TextFile.Parse(changed, isJson)) == JsonNodeWriter.Write(expected) ? changed : null;
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

    /// <returns>Also the indentation of the names of a block; null if they are in braces.</returns>
    private static (int Offset, int? Indentation) FirstNameInYaml(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        var map = parser.Consume<MappingStart>();
        var place = parser.Current!.Start;
        return ((int)place.Index, map.Style == MappingStyle.Block ? (int)place.Column - 1 : null);
    }

    /// <summary>The space between the brace and the first name, to be repeated between the names.</summary>
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
