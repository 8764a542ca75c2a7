namespace Tavus.Json;

/// <summary>Finds credentials that are recognized by the text around them. Each method returns an empty range if there is none.</summary>
internal static class UnnamedCredential
{
    private const string SchemeEnd = "://";
    private static readonly string[] Schemes = ["Bearer ", "Basic "];

    /// <summary>Finds the part between the scheme and the last "@" before the path. An earlier "@" may be a part of an unescaped password. Without a scheme, finds the password.</summary>
    public static (int Start, int End) UserInformation(string text, int colon)
    {
        if (string.CompareOrdinal(text, colon, SchemeEnd, 0, SchemeEnd.Length) != 0)
        {
            return PasswordBeforeHost(text, colon);
        }

        var start = colon + SchemeEnd.Length;
        var end = CredentialWord.EndOf(text, start, static character => character is '/' or '?' or '#');
        var at = text.LastIndexOf('@', end - 1, end - start);
        return (start, at);
    }

    /// <summary>Finds the credentials after "Bearer" or "Basic". A word is treated as credentials if it looks random (unlike in "Basic English"), or if the whole text is "Bearer" and that word.</summary>
    public static (int Start, int End) AfterScheme(string text, int at)
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

        var end = CredentialWord.EndOf(text, start, static character => character is ',' or ';');
        var isWhole = at == 0 && end == text.Length && scheme == Schemes[0];
        return isWhole || CredentialWord.IsRandom(text, start, end) ? (start, end) : default;
    }

    /// <summary>Finds the content of a private key in PEM format, which runs to the end of the text if the key is cut off.</summary>
    public static (int Start, int End) PrivateKey(string text, int at)
    {
        const string Ending = "PRIVATE KEY";
        const int MaxHeader = 50;
        var isPem = string.CompareOrdinal(text, at, "-----BEGIN ", 0, "-----BEGIN ".Length) == 0;
        var header = isPem ? text.IndexOf(Ending, at, Math.Min(MaxHeader, text.Length - at), StringComparison.Ordinal) : -1;
        var end = header < 0 ? -1 : text.IndexOf("-----END ", header, StringComparison.Ordinal);
        return header < 0 ? default : (header + Ending.Length, end < 0 ? text.Length : end);
    }

    /// <summary>Finds the password in <c>user:password@host:port</c>. The port is required, because <c>mail:me@example.com</c> is not a password.</summary>
    private static (int Start, int End) PasswordBeforeHost(string text, int colon)
    {
        var user = CredentialWord.StartOfName(text, colon);
        var end = CredentialWord.EndOf(text, colon + 1, static character => character is ':' or '/' or '@');
        if (user == colon || !char.IsLetter(text[user]) || end == text.Length || text[end] != '@' || text.Substring(user, colon - user) is "sip" or "sips")
        {
            return default;
        }

        var host = CredentialWord.EndOf(text, end + 1, static character => character is ':' or '/' or '@');
        var port = CredentialWord.EndOf(text, host + 1, static character => !char.IsDigit(character));
        var hasPort = host < text.Length && text[host] == ':' && port - host is > 1 and <= 6 && (port == text.Length || !char.IsLetterOrDigit(text[port]));
        return hasPort ? (colon + 1, end) : default;
    }
}
