using System.Text;
using System.Text.Json;

namespace Tavus.Cli.Text;

/// <summary>Formats JSON with two spaces per level, or on one line. Names, strings and numbers keep their text, but characters that a terminal acts on are escaped.</summary>
internal sealed class TerminalSafeJson(TerminalSafeText text, bool isIndented)
{
    // One builder for all levels. Joining the text of each level would copy a deep value once per level.
    private readonly StringBuilder _json = new();

    public static string Format(string json, TerminalSafeText text, bool isIndented)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonNodeReader.MaxDepth });
        var formatter = new TerminalSafeJson(text, isIndented);
        formatter.Append(document.RootElement, depth: 0);
        return formatter._json.ToString();
    }

    private void Append(JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Enclose('{', value.EnumerateObject(), member => Append(member, depth + 1), '}', depth);
                break;
            case JsonValueKind.Array:
                Enclose('[', value.EnumerateArray(), item => Append(item, depth + 1), ']', depth);
                break;
            default:
                _json.Append(text.Line(JsonSource.Of(value)));
                break;
        }
    }

    private void Append(JsonProperty member, int depth)
    {
        _json.Append(text.Line(JsonSource.OfName(member))).Append(isIndented ? ": " : ":");
        Append(member.Value, depth);
    }

    private void Enclose<T>(char opening, IEnumerable<T> parts, Action<T> append, char closing, int depth)
    {
        _json.Append(opening);
        var isEmpty = true;
        foreach (var part in parts)
        {
            _json.Append(isEmpty ? "" : ",").Append(LineStart(depth + 1));
            append(part);
            isEmpty = false;
        }

        _json.Append(isEmpty ? "" : LineStart(depth)).Append(closing);
    }

    private string LineStart(int depth) => isIndented ? "\n" + new string(' ', 2 * depth) : "";
}
