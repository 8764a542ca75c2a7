namespace Tavus.Cli.Text;

/// <summary>Formats JSON with two spaces per level, or on one line. Names, strings and numbers keep their text, but characters that a terminal acts on are escaped.</summary>
internal static class TerminalSafeJson
{
    public static string Format(string json, TerminalSafeText text, bool isIndented)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = JsonNodeReader.MaxDepth });
        var formatted = new StringBuilder();
        var previous = JsonTokenType.None;
        while (reader.Read())
        {
            var isFirst = previous is JsonTokenType.StartObject or JsonTokenType.StartArray;
            var isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            var isInLine = previous is JsonTokenType.None or JsonTokenType.PropertyName;
            formatted.Append(isInLine || isFirst || isEnd ? "" : ",");
            if (isIndented && !isInLine && !(isFirst && isEnd))
            {
                formatted.Append('\n').Append(' ', 2 * reader.CurrentDepth);
            }

            var token = text.Line(Encoding.UTF8.GetString(reader.ValueSpan));
            formatted.Append(reader.TokenType switch
            {
                JsonTokenType.PropertyName => $"\"{token}\":{(isIndented ? " " : "")}",
                JsonTokenType.String => $"\"{token}\"",
                _ => token,
            });
            previous = reader.TokenType;
        }

        return formatted.ToString();
    }
}
