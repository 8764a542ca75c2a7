using System.Text;

namespace Tavus.Json;

/// <summary>
/// Finds credentials within a text: the user information of addresses (<c>https://user:password@host</c>), parameters with the
/// name of a secret (<c>?api_key=...</c>), and <c>Bearer ...</c> and <c>Basic ...</c>. Takes time proportional to the length of
/// the text. The command line uses it too.
/// </summary>
internal static class CredentialText
{
    /// <summary>The text that replaces each secret in output. The service uses the same mask.</summary>
    public const string Mask = "********";

    private const string SchemeEnd = "://";
    private static readonly string[] Schemes = ["Bearer ", "Basic "];
    private static readonly char[] ParameterStarts = ['?', '&', '#', ';'];

    public static string MaskIn(string text) => Replace(text, static _ => Mask);

    /// <summary>Whether the text is a mask: one or more asterisks.</summary>
    public static bool IsMask(string text) => text.Length > 0 && text.All(static character => character == '*');

    /// <summary>Whether the text contains a masked credential. Such a text must not be sent.</summary>
    public static bool IsMasked(string text)
    {
        var isMasked = false;
        Replace(text, credential =>
        {
            isMasked |= IsMask(credential);
            return credential;
        });
        return isMasked;
    }

    /// <summary>Replaces each credential in a text.</summary>
    /// <param name="replace">Returns the replacement for a credential. Called for each credential in order.</param>
    /// <param name="keep">Returns the replacement for a part without credentials. Default: null, which leaves these parts unchanged.</param>
    public static string Replace(string text, Func<string, string> replace, Func<string, string>? keep = null)
    {
        StringBuilder? replaced = null;
        var copied = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var (start, end) = text[at] switch
            {
                ':' => UserInformation(text, at),
                '=' => Parameter(text, at),
                'B' or 'b' => Credentials(text, at),
                _ => default,
            };
            if (end > start)
            {
                replaced ??= new StringBuilder(text.Length);
                replaced.Append(Keep(text.Substring(copied, start - copied))).Append(replace(text.Substring(start, end - start)));
                copied = end;
                at = end - 1;
            }
        }

        return replaced is null ? Keep(text) : replaced.Append(Keep(text.Substring(copied))).ToString();

        string Keep(string part) => keep?.Invoke(part) ?? part;
    }

    /// <summary>Finds the part between the scheme and the last "@" before the path. An earlier "@" may be a part of an unescaped password.</summary>
    private static (int Start, int End) UserInformation(string text, int colon)
    {
        if (string.CompareOrdinal(text, colon, SchemeEnd, 0, SchemeEnd.Length) != 0)
        {
            return default;
        }

        var start = colon + SchemeEnd.Length;
        var end = EndOf(text, start, static character => character is '/' or '?' or '#');
        var at = text.LastIndexOf('@', end - 1, end - start);
        return (start, at);
    }

    private static (int Start, int End) Parameter(string text, int equals)
    {
        var start = equals;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '-' or '.' or '%' or '[' or ']'))
        {
            start--;
        }

        return (start == 0 || ParameterStarts.Contains(text[start - 1])) && SecretWords.AppearIn(Uri.UnescapeDataString(text.Substring(start, equals - start)))
            ? (equals + 1, EndOf(text, equals + 1, static character => character is '&' or '#' or ';'))
            : default;
    }

    /// <summary>Finds the credentials after "Bearer" or "Basic". A word is treated as credentials if it looks random (unlike in "Basic English"), or if the whole text is "Bearer" and that word.</summary>
    private static (int Start, int End) Credentials(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return default;
        }

        var scheme = Schemes.FirstOrDefault(scheme => string.Compare(text, at, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0);
        if (scheme is null)
        {
            return default;
        }

        var start = at + scheme.Length;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        var end = EndOf(text, start, static character => character is ',' or ';');
        var isWhole = at == 0 && end == text.Length && scheme == Schemes[0];
        return isWhole || IsRandom(text, start, end) ? (start, end) : default;
    }

    private static bool IsRandom(string text, int start, int end)
    {
        var at = start;
        while (at < end && !(char.IsDigit(text[at]) || text[at] is '*' or '$' or '_' or '=' or '+' || (at > start && char.IsUpper(text[at]) && char.IsLower(text[at - 1]))))
        {
            at++;
        }

        return end - start >= 6 && at < end;
    }

    private static int EndOf(string text, int start, Func<char, bool> isEnd)
    {
        while (start < text.Length && !char.IsWhiteSpace(text[start]) && text[start] is not ('"' or '\'' or '<' or '>' or '`') && !isEnd(text[start]))
        {
            start++;
        }

        return start;
    }
}
