using System.Text.RegularExpressions;

namespace Tavus.Cli.Text;

/// <summary>Writes JSON on one line, or with two spaces per level. Unlike System.Text.Json, it keeps an unpaired surrogate.</summary>
internal static partial class JsonNodeWriter
{
    /// <param name="node">The JSON.</param>
    /// <param name="isIndented">Whether each member and item is on a line of its own.</param>
    /// <param name="text">Escapes the characters that a terminal acts on; null to keep them.</param>
    public static string Write(JsonNode? node, bool isIndented = false, TerminalSafeText? text = null) =>
        Append(new StringBuilder(), node, isIndented ? "\n" : "", text).ToString();

    public static string Quote(string value, TerminalSafeText? text = null)
    {
        var quoted = $"\"{Special.Replace(value, static match => match.ValueSpan is "\"" or "\\" ? $"\\{match.Value}" : TerminalSafeText.Escape(match.Value[0]))}\"";
        return text?.Line(quoted) ?? quoted;
    }

    // Appends to one builder. Joining the text of each level would copy a deep value once per level.
    private static StringBuilder Append(StringBuilder json, JsonNode? node, string newLine, TerminalSafeText? text)
    {
        if (node is not (JsonObject { Count: > 0 } or JsonArray { Count: > 0 }))
        {
            return json.Append(node.AsText() is { } value ? Quote(value, text) : node?.ToJsonString() ?? "null");
        }

        var (inner, colon) = newLine.Length == 0 ? ("", ":") : ($"{newLine}  ", ": ");
        var parts = node is JsonObject members
            ? members.Select(member => (Label: Quote(member.Key, text) + colon, member.Value))
            : ((JsonArray)node).Select(static item => (Label: "", Value: item));
        var separator = node is JsonObject ? '{' : '[';
        foreach (var (label, part) in parts)
        {
            Append(json.Append(separator).Append(inner).Append(label), part, inner, text);
            separator = ',';
        }

        return json.Append(newLine).Append(node is JsonObject ? '}' : ']');
    }

    /// <summary>Matches a quote, a backslash, a control character, or an unpaired surrogate.</summary>
    [GeneratedRegex(@"[""\\\p{Cc}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]")]
    private static partial Regex Special { get; }
}
