using System.Text;

namespace Tavus.Json;

/// <summary>
/// Finds credentials within a text: the user information of addresses (<c>https://user:password@host</c>), parameters with the
/// name of a secret (<c>?api_key=...</c>, <c>"api_key":"..."</c>, <c>--api-key ...</c>), private keys, and <c>Bearer ...</c> and
/// <c>Basic ...</c>. Takes time proportional to the length of the text. The command line uses it too.
/// </summary>
internal static class CredentialText
{
    /// <summary>The text that replaces each secret in output. The service uses the same mask.</summary>
    public const string Mask = "********";

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
                ':' when at > 0 && CredentialWord.IsQuote(text[at - 1]) => NamedCredential.Member(text, at),
                ':' => UnnamedCredential.UserInformation(text, at),
                '=' => NamedCredential.Parameter(text, at),
                '-' => UnnamedCredential.PrivateKey(text, at),
                ' ' => NamedCredential.Option(text, at),
                'B' or 'b' => UnnamedCredential.AfterScheme(text, at),
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
}
