using System.Globalization;
using System.Text.RegularExpressions;
using Tavus.Bundling.Documents;

namespace Tavus.Bundling.NSwag;

/// <summary>Reads NSwag's error message from its log, where the message is between a banner and a stack trace.</summary>
internal static partial class NSwagError
{
    public static Problem Parse(string log, string settings, string bundle)
    {
        var message = string.Join(' ', Report().Match(log).Groups["message"].Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var (file, line, column) = Place(message, log, settings, bundle);
        return new Problem(file, line, column, "NSWAG003", $"NSwag failed: {message}");
    }

    private static (string File, int Line, int Column) Place(string message, string log, string settings, string bundle)
    {
        if (message.Contains("Liquid template", StringComparison.Ordinal))
        {
            return (Path.Combine(Path.GetDirectoryName(settings)!, "generator", "nswag", "templates"), 0, 0);
        }

        if (log.Contains("NSwagDocumentBase.LoadAsync", StringComparison.Ordinal))
        {
            return (settings, 0, 0);
        }

        var lines = File.ReadAllLines(bundle);
        var position = Position().Match(message);
        var (line, column) = position.Success
            ? (Number(position, "line"), Number(position, "column"))
            : FindQuoted(message, lines);
        return line > 0 && Origins.Find(line - 1, index => lines[index]) is { } origin
            ? (Path.Combine(Path.GetDirectoryName(settings)!, "openapi", origin.Name), origin.Line + 1, column)
            : (bundle, line, column);
    }

    /// <summary>Finds the position of the text that the message quotes, such as the target of a reference; 0 if the text is not found.</summary>
    private static (int Line, int Column) FindQuoted(string message, string[] lines)
    {
        var quoted = Quoted().Match(message).Groups["text"].Value;
        var line = quoted.Length == 0 ? -1 : Array.FindIndex(lines, line => line.Contains(quoted, StringComparison.Ordinal));
        return line < 0 ? (0, 0) : (line + 1, lines[line].IndexOf(quoted, StringComparison.Ordinal) + 1);
    }

    private static int Number(Match position, string group) => int.Parse(position.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(.*?Executing file [^\n]*\n)?(\s*[\w.]+Exception: )?(?<message>.*?)(\n\s*(at|--->) .*)?$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Report();

    [GeneratedRegex(@"^\(Line: (?<line>[0-9]+), Col: (?<column>[0-9]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Position();

    [GeneratedRegex("'(?<text>#/[^']+)'", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
