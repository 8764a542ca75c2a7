using System.Text.RegularExpressions;

namespace Tavus.Cli.Files;

/// <summary>Writes the id of a new object into its file, so that applying the file again changes that object. The rest of the file stays unchanged, including comments.</summary>
/// <param name="name">The name of the id member.</param>
internal sealed partial class IdWriter(string name, string id)
{
    private static readonly TerminalSafeText Safe = new(unicode: true);

    /// <summary>The line to add to the file. The user adds it if the id cannot be written.</summary>
    public string LineFor(bool inBraces) => inBraces ? $"\"{name}\": {JsonNodeWriter.Quote(id, Safe)}," : $"{name}: {new YamlScalar(Safe).Name(id)}";

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
        var start = Start.Match(text);
        var changed = text.Insert(start.Length, LineFor(start.Groups["brace"].Success) + SeparatorAfter(start, text));
        return TextFile.Contains(changed, isJson, expected) ? changed : null;
    }

    /// <summary>The white space to insert after the id: a copy of the white space before the first name. Within braces, it is at least a space; in a YAML block, it contains a line break.</summary>
    private static string SeparatorAfter(Match start, string text) => (start.Groups["brace"].Success, start.Groups["space"].Value) switch
    {
        (true, "") => " ",
        (false, var space) when !LineBreak.IsMatch(space) => (LineBreak.Match(text) is { Success: true } end ? end.Value : "\n") + space,
        (_, var space) => space,
    };

    /// <summary>Matches everything that may be before the first name: white space, comments, the start of a YAML document, an anchor on its own line, and a brace.</summary>
    [GeneratedRegex(@"\A(?>(?<space>\r\n?[ \t]*|\n[ \t]*|[ \t]+)|(?<brace>\{)|---|&\S+(?=[ \t]*[\r\n])|(%|#|//)[^\r\n]*|/\*.*?\*/)*", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Start { get; }

    [GeneratedRegex(@"\r\n?|\n")]
    private static partial Regex LineBreak { get; }
}
