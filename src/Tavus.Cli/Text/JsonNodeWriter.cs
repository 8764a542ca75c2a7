using System.Globalization;
using System.Text;

namespace Tavus.Cli.Text;

/// <summary>Writes JSON on one line. Unlike System.Text.Json, it keeps an unpaired surrogate.</summary>
internal static class JsonNodeWriter
{
    public static string Write(JsonNode? node) => Append(new StringBuilder(), node).ToString();

    private static StringBuilder Append(StringBuilder json, JsonNode? node) => node switch
    {
        null => json.Append("null"),
        JsonObject members => AppendAll(json, '{', members, '}', static (json, member) => Append(AppendText(json, member.Key).Append(':'), member.Value)),
        JsonArray items => AppendAll(json, '[', items, ']', static (json, item) => Append(json, item)),
        _ when node.AsText() is { } text => AppendText(json, text),
        _ => json.Append(node.ToJsonString()),
    };

    private static StringBuilder AppendAll<T>(StringBuilder json, char opening, IEnumerable<T> items, char closing, Action<StringBuilder, T> append)
    {
        json.Append(opening);
        var start = json.Length;
        foreach (var item in items)
        {
            append(json.Length == start ? json : json.Append(','), item);
        }

        return json.Append(closing);
    }

    private static StringBuilder AppendText(StringBuilder json, string text)
    {
        json.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            _ = isPair ? json.Append(text, i++, 2)
                : text[i] is '"' or '\\' ? json.Append('\\').Append(text[i])
                : text[i] == '\n' ? json.Append("\\n")
                : char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? json.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}")
                : json.Append(text[i]);
        }

        return json.Append('"');
    }
}
