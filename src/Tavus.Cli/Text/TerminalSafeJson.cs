using System.Text.Json;

namespace Tavus.Cli.Text;

/// <summary>Formats JSON with two spaces per level, or on one line. Names, strings and numbers keep their text, but characters that a terminal acts on are escaped.</summary>
internal sealed class TerminalSafeJson(TerminalSafeText text, bool isIndented)
{
    public static string Format(string json, TerminalSafeText text, bool isIndented)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonNodeReader.MaxDepth });
        return new TerminalSafeJson(text, isIndented).Format(document.RootElement, depth: 0);
    }

    private string Format(JsonElement value, int depth) => value.ValueKind switch
    {
        JsonValueKind.Object => Enclose('{', value.EnumerateObject().Select(member => Format(member, depth + 1)), '}', depth),
        JsonValueKind.Array => Enclose('[', value.EnumerateArray().Select(item => Format(item, depth + 1)), ']', depth),
        _ => text.Line(JsonSource.Of(value)),
    };

    private string Format(JsonProperty member, int depth) => $"{text.Line(JsonSource.OfName(member))}{(isIndented ? ": " : ":")}{Format(member.Value, depth)}";

    private string Enclose(char opening, IEnumerable<string> parts, char closing, int depth)
    {
        var content = string.Join(',', parts.Select(part => LineStart(depth + 1) + part));
        return content.Length == 0 ? $"{opening}{closing}" : $"{opening}{content}{LineStart(depth)}{closing}";
    }

    private string LineStart(int depth) => isIndented ? "\n" + new string(' ', 2 * depth) : "";
}
