using System.Text;
using Tavus.Cli.Yaml;

namespace Tavus.Cli.Files;

/// <summary>Writes the id of a new object into its file, so that applying the file again changes that object. The rest of the file stays unchanged, including comments.</summary>
/// <param name="name">The name of the id member.</param>
/// <param name="id">The id.</param>
internal sealed class IdWriter(string name, string id)
{
    private static readonly TerminalSafeText Safe = new(unicode: true);

    /// <summary>The line to add to the file. The user adds it if the id cannot be written.</summary>
    public string LineFor(bool isJson) => isJson ? $"\"{name}\": {Safe.Line(JsonNodeWriter.Quote(id))}," : $"{name}: {new YamlScalar(Safe).Name(id)}";

    /// <returns>Why the id cannot be written; null if it was written.</returns>
    public async Task<string?> WriteAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var file = EncodedText.Decode(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false));
            var changed = WithId(file.Text, TextFile.IsJson(path));
            if (changed is null)
            {
                return "the file has no safe place for the id";
            }

            await WholeFile.ReplaceAsync(path, (file with { Text = changed }).Encode(), cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException or FileTextException)
        {
            return exception.Message.TrimEnd('.');
        }
    }

    /// <summary>The text with the id inserted before the first name; null if the insertion would also change another member.</summary>
    private string? WithId(string text, bool isJson)
    {
        // Parse the file again: someone may have edited it since the command read it.
        if (TextFile.Parse(text, isJson) is not JsonObject { Count: > 0 } expected || expected.ContainsKey(name))
        {
            return null;
        }

        expected.Insert(0, name, id);
        var (offset, indentation) = isJson ? (FirstName.InJson(text), null) : FirstName.InYaml(text);
        var changed = text.Insert(offset, indentation is { } spaces
            ? LineFor(isJson: false) + LineEnd(text) + new string(' ', spaces)
            : LineFor(isJson: true) + SpaceBefore(text, offset));
        try
        {
            return JsonNodeWriter.Write(TextFile.Parse(changed, isJson)) == JsonNodeWriter.Write(expected) ? changed : null;
        }
        catch (FileTextException)
        {
            return null;
        }
    }

    /// <summary>The kind of line break after the first line.</summary>
    private static string LineEnd(string text) => text.AsSpan(Math.Max(text.AsSpan().IndexOfAny('\r', '\n'), 0)) switch
    {
        ['\r', '\n', ..] => "\r\n",
        ['\r', ..] => "\r",
        _ => "\n",
    };

    /// <summary>The white space between the opening brace and the first member's name; it is also written after the inserted id.</summary>
    private static string SpaceBefore(string text, int offset)
    {
        var start = text.AsSpan(0, offset).TrimEnd().Length;
        return start < offset ? text[start..offset] : " ";
    }
}
