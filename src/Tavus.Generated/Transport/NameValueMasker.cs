using System.Text;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>
/// Masks what a text names a secret, as in <c>api_key=...</c>, <c>Authorization: Basic ...</c> or <c>'token': '...'</c>.
/// In time that is proportional to the length of the text: it comes from outside.
/// </summary>
internal static class NameValueMasker
{
    private static readonly char[] Separators = [':', '='];
    private static readonly char[] EndsOfLine = ['\r', '\n'];
    private static readonly char[] EndsOfWord = [' ', '\t', '\r', '\n', '"', '\'', '\\', '<', '>', '&', ',', ';', '(', ')', '{', '}', '[', ']'];

    public static string Mask(string text)
    {
        var masked = new StringBuilder(text.Length);
        var copied = 0;
        for (var separator = text.IndexOfAny(Separators); separator >= 0; separator = text.IndexOfAny(Separators, Math.Max(copied, separator + 1)))
        {
            var name = NameBefore(text, separator, copied);
            if (!SecretNames.IsSecret(name))
            {
                continue;
            }

            var (start, end) = ValueAfter(text, separator, name);
            if (end > start)
            {
                masked.Append(text, copied, start - copied).Append(SecretNames.Mask);
                copied = end;
            }
        }

        return masked.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The word before a separator, quotes and space between them left out.</summary>
    private static string NameBefore(string text, int separator, int from)
    {
        var end = separator;
        while (end > from && (IsQuoting(text[end - 1]) || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        var start = end;
        while (start > from && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '-'))
        {
            start--;
        }

        return text.Substring(start, end - start);
    }

    private static (int Start, int End) ValueAfter(string text, int separator, string name)
    {
        var start = separator + 1;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var quote = start;
        while (quote < text.Length && text[quote] == '\\')
        {
            quote++;
        }

        if (quote < text.Length && text[quote] is '"' or '\'')
        {
            return (quote + 1, EndOfQuoted(text, quote, escapes: quote - start));
        }

        // What is nested in the value cannot be told apart from what follows it.
        if (start < text.Length && text[start] is '{' or '[')
        {
            return (start, text.Length);
        }

        // A scheme and its parameters may hold anything but the end of the line.
        var isCredentials = name.IndexOf("authorization", StringComparison.OrdinalIgnoreCase) >= 0;
        var end = text.IndexOfAny(isCredentials ? EndsOfLine : EndsOfWord, start);
        return (start, end < 0 ? text.Length : end);
    }

    /// <summary>Where the same quote follows with no more backslashes than the opening one has.</summary>
    private static int EndOfQuoted(string text, int quote, int escapes)
    {
        for (var end = text.IndexOf(text[quote], quote + 1); end >= 0; end = text.IndexOf(text[quote], end + 1))
        {
            var start = end;
            while (text[start - 1] == '\\')
            {
                start--;
            }

            if (end - start <= escapes)
            {
                return start;
            }
        }

        return text.Length;
    }

    private static bool IsQuoting(char character) => character is '"' or '\'' or '\\';
}
