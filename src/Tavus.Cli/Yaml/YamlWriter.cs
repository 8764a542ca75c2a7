namespace Tavus.Cli.Yaml;

/// <summary>Writes JSON as readable YAML: in block style, with one member or item per line, and multi-line strings as blocks.</summary>
/// <param name="text">Escapes the characters that a terminal acts on.</param>
/// <param name="paint">Colors a name; null for no colors.</param>
internal sealed class YamlWriter(TerminalSafeText text, Func<string, string>? paint = null)
{
    /// <summary>The maximum length of a name without a question mark before it. YAML itself allows 1,024 characters; a longer name needs the question mark.</summary>
    private const int MaxSimpleName = 1000;

    private readonly YamlScalar _scalar = new(text);

    public IEnumerable<string> Lines(JsonNode? value) => value switch
    {
        JsonObject { Count: > 0 } members => members.SelectMany(member => Member(member.Key, member.Value)),
        JsonArray { Count: > 0 } items => items.SelectMany(Item),
        _ when value.AsText() is { } content => _scalar.Lines(content),
        _ => [JsonNodeWriter.Write(value)],
    };

    private static bool IsBlock(JsonNode? value) => value is JsonObject { Count: > 0 } or JsonArray { Count: > 0 };

    private IEnumerable<string> Member(string name, JsonNode? value) => _scalar.Name(name) is var label && label.Length <= MaxSimpleName
        ? Labelled(paint?.Invoke(label) ?? label, value)
        : Labelled("", value).Prepend($"? {label}");

    private IEnumerable<string> Labelled(string label, JsonNode? value) =>
        IsBlock(value) ? Lines(value).Select(Indented).Prepend($"{label}:") : Behind($"{label}: ", Lines(value));

    private IEnumerable<string> Item(JsonNode? value) =>
        Behind("- ", IsBlock(value) ? Lines(value).Select(static (line, index) => index == 0 ? line : Indented(line)) : Lines(value));

    private static IEnumerable<string> Behind(string mark, IEnumerable<string> lines) => lines.Select((line, index) => index == 0 ? mark + line : line);

    private static string Indented(string line) => line.Length == 0 ? line : $"  {line}";
}
