#if NETSTANDARD2_0
using System.Text.RegularExpressions;
#endif
using System.Text;

namespace Tavus.Transport;

/// <summary>
/// Prepares a received text for display. Masks known secrets, credentials, and keys after the name of a secret. Cuts the text off where JSON or markup starts, and before
/// the value that follows the name of a secret. Takes time proportional to the length of the text.
/// </summary>
internal static class ErrorText
{
    /// <summary>The characters with which JSON or markup starts within a text, unescaped or escaped for HTML.</summary>
    private static readonly string[] Structures = ["{", "[\"", "['", "</", "<!", "<?", "&lt;", "&quot;", "&#"];

    /// <summary>The minimum length of a word that may be a key.</summary>
    private const int MinKey = 12;

    /// <summary>The maximum distance, in words, of a key from the name of a secret.</summary>
    private const int MaxDistance = 2;

    public static string Mask(string text, IReadOnlyList<string> secrets)
    {
        var masked = MaskUnknown(MaskKnown(text, secrets));
        var end = Math.Min(StartOfStructure(masked), StartOfNamedSecret(masked));
        return end == masked.Length ? masked : masked.Substring(0, end) + CredentialText.Mask;
    }

    /// <summary>Masks only the known secrets.</summary>
    public static string MaskKnown(string text, IReadOnlyList<string> secrets) => secrets.Aggregate(text, MaskOne);

    /// <summary>Masks the text and puts it on one line, without characters that could forge a log line or control a terminal.</summary>
    public static string MaskLine(string text, IReadOnlyList<string> secrets, int maxLength) =>
        LogText.Line(Mask(text, secrets), maxLength);

    /// <summary>Whether a text contains a known secret, a credential, or a value after the name of a secret.</summary>
    public static bool MayShowSecret(string text, IReadOnlyList<string> secrets) =>
        ContainsSecret(text, secrets) || MaskUnknown(text) != text || StartOfNamedSecret(text) < text.Length;

    /// <summary>Whether a text contains a known secret.</summary>
    public static bool ContainsSecret(string text, IReadOnlyList<string> secrets) => secrets.Any(secret => text.IndexOf(secret, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Masks credentials, and each word that looks like a key and is at most two words after the name of a secret, as in <c>Incorrect API key provided: sk-...</c>.</summary>
    private static string MaskUnknown(string text)
    {
        text = CredentialText.MaskIn(text);
        var masked = new StringBuilder(text.Length);
        var distance = MaxDistance + 1;
        for (int start = 0, end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && IsOfKey(text[end]))
            {
                continue;
            }

            if (end > start)
            {
                var word = text.Substring(start, end - start);
                masked.Append(distance <= MaxDistance && LooksLikeKey(word) ? CredentialText.Mask : word);
                distance = SecretNames.IsSecret(word) ? 1 : distance + 1;
            }

            masked.Append(text, end, Math.Min(1, text.Length - end));
            start = end + 1;
        }

        return masked.ToString();
    }

    /// <summary>Whether a word mixes letters and digits, and is not a path. Shorter words may be ids such as p5317866, and a date has at most two letters.</summary>
    private static bool LooksLikeKey(string word) => word.Length >= MinKey && word[0] != '/' && word.Any(char.IsDigit) && word.Count(char.IsLetter) > 2;

    private static bool IsOfKey(char character) => IsOfName(character) || character is '*' or '+' or '/' or '=' or '~';

    private static int StartOfStructure(string text)
    {
        var at = 0;
        while (at < text.Length && !IsStructure(text, at))
        {
            at++;
        }

        return at;
    }

    private static bool IsStructure(string text, int at) =>
        Structures.Any(start => string.CompareOrdinal(text, at, start, 0, start.Length) == 0)
        || (text[at] == '<' && at + 1 < text.Length && char.IsLetter(text[at + 1]));

    /// <summary>Finds where the first value after the name of a secret starts; the end of the text if there is none.</summary>
    private static int StartOfNamedSecret(string text)
    {
        for (var end = 0; end < text.Length; end++)
        {
            var start = end;
            while (end < text.Length && IsOfName(text[end]))
            {
                end++;
            }

            if (end > start && SecretNames.IsSecret(text.Substring(start, end - start)) && ValueAfter(text, end) is { } value)
            {
                return value;
            }
        }

        return text.Length;
    }

    /// <summary>Finds where the value after a name starts, as in <c>name: value</c>, <c>"name" => value</c> or <c>name%3Dvalue</c>; null if no value follows.</summary>
    private static int? ValueAfter(string text, int at)
    {
        var separator = at;
        while (separator < text.Length && (char.IsWhiteSpace(text[separator]) || text[separator] is '"' or '\'' or '`' or '\\' or ')' or ']'))
        {
            separator++;
        }

        if (separator == text.Length)
        {
            return null;
        }

        var isSeparated = text[separator] is ':' or '=' or '>' or '|'
            || (separator == at ? text[at] is '%' or '&' : IsBetweenQuotes(text, separator))
            || (text[separator] == 'u' && text[separator - 1] == '\\')
            || string.CompareOrdinal(text, separator, "->", 0, "->".Length) == 0;
        while (isSeparated && separator < text.Length && (char.IsWhiteSpace(text[separator]) || text[separator] is ':' or '=' or '>'))
        {
            separator++;
        }

        return isSeparated && separator < text.Length ? separator : null;
    }

    /// <summary>Whether the comma separates the texts of a tuple, as in <c>('name', 'value')</c>.</summary>
    private static bool IsBetweenQuotes(string text, int comma) =>
        text[comma] == ',' && text[comma - 1] is '"' or '\'' && text.Substring(comma + 1, Math.Min(2, text.Length - comma - 1)).TrimStart() is ['"' or '\'', ..];

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';

    /// <summary>Masks each occurrence of a secret. Ignores case, since some services echo a secret in lower or upper case.</summary>
    private static string MaskOne(string text, string secret) =>
#if NETSTANDARD2_0
        Regex.Replace(text, Regex.Escape(secret), CredentialText.Mask, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
#else
        text.Replace(secret, CredentialText.Mask, StringComparison.OrdinalIgnoreCase);
#endif
}
