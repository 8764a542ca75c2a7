using System.Text.RegularExpressions;

namespace Tavus.Cli.Text;

/// <summary>Writes JSON on one line. Unlike System.Text.Json, it keeps an unpaired surrogate.</summary>
internal static partial class JsonNodeWriter
{
    public static string Write(JsonNode? node) => Append(new StringBuilder(), node).ToString();

    public static string Quote(string text) =>
        $"\"{Special.Replace(text, static match => match.ValueSpan is "\"" or "\\" ? $"\\{match.Value}" : TerminalSafeText.Escape(match.Value[0]))}\"";

    // Appends to one builder. Joining the text of each level would copy a deep value once per level.
    private static StringBuilder Append(StringBuilder json, JsonNode? node)
    {
        var separator = "";
        switch (node)
        {
            case JsonObject members:
                json.Append('{');
                foreach (var (name, value) in members)
                {
                    Append(json.Append(separator).Append(Quote(name)).Append(':'), value);
                    separator = ",";
                }

                return json.Append('}');
            case JsonArray items:
                json.Append('[');
                foreach (var item in items)
                {
                    Append(json.Append(separator), item);
                    separator = ",";
                }

                return json.Append(']');
            default:
                return json.Append(node is null ? "null" : node.AsText() is { } text ? Quote(text) : node.ToJsonString());
        }
    }

    /// <summary>Matches a quote, a backslash, a control character, or an unpaired surrogate.</summary>
    [GeneratedRegex(@"[""\\\p{Cc}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]")]
    private static partial Regex Special { get; }
}
