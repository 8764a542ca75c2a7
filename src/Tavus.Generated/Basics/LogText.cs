namespace Tavus;

/// <summary>Prepares received texts for logs, messages and summaries.</summary>
internal static class LogText
{
    /// <summary>Replaces with spaces the characters that could forge a log line, control a terminal or reverse the reading direction.</summary>
    public static string Line(string text) => new(Array.ConvertAll(text.ToCharArray(), static character => IsPrintable(character) ? character : ' '));

    /// <summary>Replaces unprintable characters with spaces, and cuts the text after a maximum length.</summary>
    public static string Line(string text, int maxLength) => Shorten(Line(text), maxLength);

    public static string Shorten(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength;
        return text.Substring(0, end) + "…";
    }

    private static bool IsPrintable(char character) => character is >= ' ' and <= '~'
        || char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
