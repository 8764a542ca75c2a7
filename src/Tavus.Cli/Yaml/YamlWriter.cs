using Tavus.Cli.Json;
using Tavus.Cli.Rendering;

namespace Tavus.Cli.Yaml;

/// <summary>Writes JSON as YAML that reads well: blocks, one member or item a line, texts of several lines as they are.</summary>
internal sealed class YamlWriter(TerminalSafeText text)
{
    private const string Indent = "  ";

    /// <summary>The longest name that YAML takes without a mark before it, with some room.</summary>
    private const int MaxSimpleName = 1000;

    private readonly YamlScalar _scalar = new(text);

    public IEnumerable<string> Lines(JsonTree value) => value switch
    {
        JsonMap { Members.Count: > 0 } map => map.Members.SelectMany(member => Member(member.Key, member.Value)),
        JsonList { Items.Count: > 0 } list => list.Items.SelectMany(Item),
        JsonMap => ["{}"],
        JsonList => ["[]"],
        JsonLiteral literal => [literal.Source],
        JsonText { Value: var content } => _scalar.Lines(content),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static bool IsBlock(JsonTree value) => value is JsonMap { Members.Count: > 0 } or JsonList { Items.Count: > 0 };

    private IEnumerable<string> Member(string name, JsonTree value)
    {
        var label = _scalar.Name(name);
        if (label.Length > MaxSimpleName)
        {
            yield return $"? {label}";
            label = "";
        }

        var lines = Lines(value);
        if (IsBlock(value))
        {
            yield return $"{label}:";
            foreach (var line in lines)
            {
                yield return Indented(line);
            }
        }
        else
        {
            foreach (var line in Behind($"{label}: ", lines))
            {
                yield return line;
            }
        }
    }

    private IEnumerable<string> Item(JsonTree value) =>
        Behind("- ", IsBlock(value) ? Lines(value).Select(static (line, index) => index == 0 ? line : Indented(line)) : Lines(value));

    private static IEnumerable<string> Behind(string mark, IEnumerable<string> lines) => lines.Select((line, index) => index == 0 ? mark + line : line);

    private static string Indented(string line) => line.Length == 0 ? line : Indent + line;
}
