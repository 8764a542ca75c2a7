namespace Tavus.Json;

/// <summary>Finds the start and end of names and values within a text.</summary>
internal static class CredentialWord
{
    public static int StartOfName(string text, int end)
    {
        while (end > 0 && (char.IsLetterOrDigit(text[end - 1]) || text[end - 1] is '_' or '-' or '.' or '%' or '[' or ']'))
        {
            end--;
        }

        return end;
    }

    public static int SkipQuote(string text, int at) => at < text.Length && IsQuote(text[at]) ? at + 1 : at;

    public static bool IsQuote(char character) => character is '"' or '\'';

    public static bool IsRandom(string text, int start, int end, int minLength = 6)
    {
        var at = start;
        while (at < end && !(char.IsDigit(text[at]) || text[at] is '*' or '$' or '_' or '=' or '+' || (at > start && char.IsUpper(text[at]) && char.IsLower(text[at - 1]))))
        {
            at++;
        }

        return end - start >= minLength && at < end;
    }

    public static int EndOf(string text, int start, Func<char, bool> isEnd)
    {
        while (start < text.Length && !char.IsWhiteSpace(text[start]) && text[start] is not ('"' or '\'' or '<' or '>' or '`') && !isEnd(text[start]))
        {
            start++;
        }

        return start;
    }
}
