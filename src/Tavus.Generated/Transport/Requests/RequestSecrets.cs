using System.Text.Encodings.Web;

namespace Tavus.Transport;

/// <summary>Collects the secrets that a call sends: the key, the headers that the application adds, and the secrets in the query and the body. A response may echo them anywhere.</summary>
internal static class RequestSecrets
{
    /// <summary>The minimum length of a secret to mask. Shorter values may be ordinary words, and masking those would make messages unreadable.</summary>
    private const int MinLength = 8;

    /// <returns>The secrets, longest first, since a secret may contain a shorter one.</returns>
    public static IReadOnlyList<string> Collect(byte[]? body, TransportSettings settings, string path = "")
    {
        var sent = In(body);
        AddCredentials(path, sent);
        foreach (var header in settings.Headers)
        {
            sent.Add(header.Value);
        }

        var secrets = new HashSet<string>(EscapedForms(settings.ApiKey));
        foreach (var secret in sent)
        {
            foreach (var part in (string[])[secret, .. secret.Split(' ', ':')])
            {
                secrets.UnionWith(part.Length >= MinLength ? EscapedForms(part) : []);
            }
        }

        var longestFirst = new List<string>(secrets);
        longestFirst.Sort(static (one, other) => other.Length.CompareTo(one.Length));
        return longestFirst;
    }

    /// <summary>Returns the secret, unescaped and as escaped in JSON, in a URL and in HTML.</summary>
    private static string[] EscapedForms(string secret) =>
        [secret, secret.Replace("/", "\\/"), JavaScriptEncoder.Default.Encode(secret), Uri.EscapeDataString(secret), WebUtility.HtmlEncode(secret)];

    private static List<string> In(byte[]? body)
    {
        var secrets = new List<string>();
        var json = body ?? "null"u8.ToArray();
        var path = new JsonPath(SecretPairs.Find(json));
        var isInSecretPlace = false;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = WireDocument.MaxDepth });
        while (reader.Read())
        {
            path.Enter(ref reader);
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
            {
                continue;
            }

            var text = JsonText.Unescape(reader.ValueSpan);
            var isTarget = path.IsTargetOfPatch && reader.TokenType == JsonTokenType.String;
            if (isTarget)
            {
                // If the path is not a JSON Pointer, the place of the value is unknown: treat the value as secret.
                isInSecretPlace = !JsonPointer.TryParse(text, out var target) || target.Place.IsSecret;
            }

            if (!isTarget && (isInSecretPlace || path.Place.IsSecret))
            {
                secrets.Add(text);
            }
            else
            {
                AddCredentials(text, secrets);
            }
        }

        return secrets;
    }

    private static void AddCredentials(string text, List<string> secrets) => CredentialText.Replace(text, credential =>
    {
        secrets.Add(credential);
        secrets.Add(Uri.UnescapeDataString(credential));
        return credential;
    });
}
