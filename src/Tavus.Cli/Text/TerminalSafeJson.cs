using System.Text;
using System.Text.Json;

namespace Tavus.Cli.Text;

/// <summary>Formats JSON with two spaces per level, or on one line. Names, strings and numbers keep their text, but characters that a terminal acts on are escaped.</summary>
internal sealed class TerminalSafeJson
{
    private readonly StringBuilder _output = new();
    private readonly TerminalSafeText _text;
    private readonly bool _isIndented;

    private TerminalSafeJson(TerminalSafeText text, bool isIndented)
    {
        _text = text;
        _isIndented = isIndented;
    }

    public static string Indented(string json, TerminalSafeText text) => new TerminalSafeJson(text, isIndented: true).Format(json);

    public static string OneLine(string json, TerminalSafeText text) => new TerminalSafeJson(text, isIndented: false).Format(json);

    private string Format(string json)
    {
        using var document = JsonDocument.Parse(json);
        Write(document.RootElement, depth: 0);
        return _output.ToString();
    }

    private void Write(JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteAll('{', value.EnumerateObject(), '}', depth, WriteMember);
                break;
            case JsonValueKind.Array:
                WriteAll('[', value.EnumerateArray(), ']', depth, Write);
                break;
            default:
                _output.Append(_text.Line(JsonSource.Of(value)));
                break;
        }
    }

    private void WriteMember(JsonProperty member, int depth)
    {
        _output.Append(_text.Line(JsonSource.OfName(member))).Append(_isIndented ? ": " : ":");
        Write(member.Value, depth);
    }

    private void WriteAll<T>(char opening, IEnumerable<T> items, char closing, int depth, Action<T, int> write)
    {
        _output.Append(opening);
        var isEmpty = true;
        foreach (var item in items)
        {
            _output.Append(isEmpty ? "" : ",");
            StartLine(depth + 1);
            write(item, depth + 1);
            isEmpty = false;
        }

        if (!isEmpty)
        {
            StartLine(depth);
        }

        _output.Append(closing);
    }

    private void StartLine(int depth) => _ = _isIndented ? _output.Append('\n').Append(' ', 2 * depth) : _output;
}
