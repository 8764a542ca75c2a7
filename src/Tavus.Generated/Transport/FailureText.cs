using System.Text;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Makes the text of a failed answer fit to be shown: no secrets, and not too long.</summary>
internal static class FailureText
{
    private static readonly char[] EndsOfSecret = ['"', '\'', '<', '>', '&', ',', ';', ' ', '\t', '\r', '\n'];

    public static string Mask(ReadOnlySpan<byte> body, string apiKey)
    {
        var text = Utf8Text.GetString(body);
        var isJson = text.TrimStart() is ['{' or '[', ..];
        return Mask(isJson ? JsonMask.Mask(body) : text, apiKey);
    }

    /// <summary>Masks the client's own key, and what text names a secret, as in <c>api_key=...</c> or <c>Authorization: Bearer ...</c>.</summary>
    public static string Mask(string text, string apiKey)
    {
        text = text.Replace(apiKey, SecretNames.Mask);
        var masked = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var separator in Separators(text))
        {
            var name = LastWord(text, copied, separator);
            if (separator < copied || !SecretNames.IsSecret(name))
            {
                continue;
            }

            var start = SkipOpening(text, separator + 1);
            var end = text.IndexOfAny(EndsOfSecret, start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                masked.Append(text, copied, start - copied).Append(SecretNames.Mask);
                copied = end;
            }
        }

        return masked.Append(text, copied, text.Length - copied).ToString();
    }

    public static string Shorten(string text, int maxLength) => text.Length <= maxLength ? text : text.Substring(0, maxLength) + "…";

    private static IEnumerable<int> Separators(string text)
    {
        for (var i = text.IndexOfAny([':', '=']); i >= 0; i = text.IndexOfAny([':', '='], i + 1))
        {
            yield return i;
        }
    }

    private static string LastWord(string text, int from, int end)
    {
        var last = end;
        while (last > from && !IsNameCharacter(text[last - 1]))
        {
            last--;
        }

        var first = last;
        while (first > from && IsNameCharacter(text[first - 1]))
        {
            first--;
        }

        return first < last ? text.Substring(first, last - first) : "";
    }

    private static bool IsNameCharacter(char character) => char.IsLetterOrDigit(character) || character is '_' or '-';

    private static int SkipOpening(string text, int start)
    {
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '"' or '\''))
        {
            start++;
        }

        const string Scheme = "Bearer ";
        return string.Compare(text, start, Scheme, 0, Scheme.Length, StringComparison.OrdinalIgnoreCase) == 0 ? start + Scheme.Length : start;
    }
}
