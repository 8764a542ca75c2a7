namespace Tavus.Json;

/// <summary>Finds credentials after the name of a secret. Each method returns an empty range if there is none.</summary>
internal static class NamedCredential
{
    private static readonly char[] ParameterStarts = ['?', '&', '#', ';', ','];

    public static (int Start, int End) Parameter(string text, int equals)
    {
        var name = CredentialWord.StartOfName(text, equals);
        if (!SecretWords.AppearIn(Uri.UnescapeDataString(text.Substring(name, equals - name))))
        {
            return default;
        }

        var start = CredentialWord.SkipQuote(text, equals + 1);
        var end = CredentialWord.EndOf(text, start, static character => character is '&' or '#' or ';');
        return IsInList(text, name) || (char.IsWhiteSpace(text[name - 1]) && (text[name] == '-' || CredentialWord.IsRandom(text, start, end))) ? (start, end) : default;
    }

    /// <summary>Finds the text or number of a member in a text that contains JSON, which may be escaped (<c>{\"api_key\":\"...\"}</c>).</summary>
    public static (int Start, int End) Member(string text, int colon)
    {
        var nameEnd = colon - 1;
        while (nameEnd > 0 && text[nameEnd - 1] == '\\')
        {
            nameEnd--;
        }

        var name = CredentialWord.StartOfName(text, nameEnd);
        if (name == 0 || !CredentialWord.IsQuote(text[name - 1]) || !SecretWords.AppearIn(text.Substring(name, nameEnd - name)))
        {
            return default;
        }

        var start = colon + 1;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var escapes = 0;
        while (start < text.Length && text[start] == '\\')
        {
            start++;
            escapes++;
        }

        if (start < text.Length && CredentialWord.IsQuote(text[start]))
        {
            return (start + 1, EndOfText(text, start, escapes));
        }

        var isNumber = start < text.Length && (char.IsDigit(text[start]) || text[start] == '*');
        return isNumber ? (start, CredentialWord.EndOf(text, start, static character => character is ',' or '}' or ']')) : default;
    }

    /// <summary>Finds the value after an option of a command. A word is treated as a value if it contains a digit or the like, unlike in "the --token option".</summary>
    public static (int Start, int End) Option(string text, int space)
    {
        var name = CredentialWord.StartOfName(text, space);
        var isOption = string.CompareOrdinal(text, name, "--", 0, "--".Length) == 0 && (name == 0 || char.IsWhiteSpace(text[name - 1]));
        var start = CredentialWord.SkipQuote(text, space + 1);
        var end = CredentialWord.EndOf(text, start, static _ => false);
        return isOption && CredentialWord.IsRandom(text, start, end, minLength: 1) && SecretWords.AppearIn(text.Substring(name, space - name)) ? (start, end) : default;
    }

    /// <summary>Whether a parameter that starts here is the first, or follows a separator or, after white space, another parameter. Prose such as "a key=value pair" is neither.</summary>
    private static bool IsInList(string text, int start)
    {
        var before = start - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        var isAfterSeparator = before < 0 || ParameterStarts.Contains(text[before]);
        while (before >= 0 && before < start - 1 && text[before] != '=' && !char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return isAfterSeparator || (before >= 0 && text[before] == '=');
    }

    /// <summary>Finds the closing quote. The quotes within a text have more backslashes than those around it.</summary>
    private static int EndOfText(string text, int quote, int escapes)
    {
        var run = 0;
        for (var end = quote + 1; end < text.Length; end++)
        {
            if (text[end] == text[quote] && run % ((2 * escapes) + 2) == escapes)
            {
                return end - escapes;
            }

            run = text[end] == '\\' ? run + 1 : 0;
        }

        return text.Length;
    }
}
