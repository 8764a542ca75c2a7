namespace Tavus.Cli.Yaml;

/// <summary>Writes strings: plain if every YAML version reads them as strings, otherwise in quotes or as a block of lines. Replaces the emitter of YamlDotNet, which does not escape the characters that a terminal acts on.</summary>
internal sealed class YamlScalar(TerminalSafeText text)
{
    /// <summary>Words that are not strings in YAML 1.1, which many tools still use.</summary>
    private static readonly HashSet<string> Words = new(["true", "false", "null", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    public string Name(string name) => name.All(static unit => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '-') && IsPlain(name) ? name : Quoted(name);

    /// <summary>The lines of a value. The first line is not indented, because it follows a name or a dash; all others are indented.</summary>
    public IEnumerable<string> Lines(string value) =>
        IsPlain(value) ? [value]
        : IsBlock(value) ? Block(value)
        : [Quoted(value)];

    private bool IsPlain(string value) =>
        value.Length > 0
        && (char.IsLetter(value[0]) || value[0] is '_' or '$')
        && value[^1] is not (' ' or ':')
        && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Contains(" #", StringComparison.Ordinal)
        && !Words.Contains(value)
        && text.IsSafe(value);

    private bool IsBlock(string value) =>
        value.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end
        && !string.IsNullOrWhiteSpace(value[..end])
        && text.IsSafe(value.Replace('\n', ' '));

    private static IEnumerable<string> Block(string value)
    {
        var indentation = value[0] == ' ' ? "2" : "";
        var chomping = value[^1] != '\n' ? "-" : value[^2] == '\n' ? "+" : "";
        var lines = (chomping == "-" ? value : value[..^1]).Split('\n');
        return [$"|{indentation}{chomping}", .. lines.Select(static line => line.Length == 0 ? line : $"  {line}")];
    }

    private string Quoted(string value) => text.Line(JsonNodeWriter.Quote(value), isYaml: true);
}
