using System.Text;
using System.Text.Json;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Prepares the text of an error body for display: masked, and not too long.</summary>
internal static class ErrorBodyText
{
    /// <summary>Masks the secrets that are known, and what names a secret: members of JSON, JSON in JSON and in text included.</summary>
    public static string Mask(string text, IReadOnlyList<string> secrets)
    {
        text = secrets.Aggregate(text.TrimStart('\uFEFF'), MaskOne);
        return RawJson.TryParse(text, out _) ? MaskStrings(JsonMask.Mask(Utf8Text.GetBytes(text)), secrets) : NameValueMasker.Mask(text);
    }

    /// <summary>Masks the start of a secret that a text was cut within.</summary>
    public static string MaskCut(string text, IReadOnlyList<string> secrets)
    {
        const int MinCut = 4;
        foreach (var secret in secrets)
        {
            for (var length = Math.Min(secret.Length - 1, text.Length); length >= MinCut; length--)
            {
                if (text.EndsWith(secret.Substring(0, length), StringComparison.OrdinalIgnoreCase))
                {
                    return text.Substring(0, text.Length - length) + SecretNames.Mask;
                }
            }
        }

        return text;
    }

    /// <summary>Whether a secret that is known is in a text.</summary>
    public static bool Holds(string text, IReadOnlyList<string> secrets) => secrets.Any(secret => text.IndexOf(secret, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The same on one line, without what could forge another line of a log, or steer a terminal.</summary>
    public static string MaskLine(string text, IReadOnlyList<string> secrets, int maxLength) =>
        Shorten(new string([.. Mask(text, secrets).Select(static character => IsPrintable(character) ? character : ' ')]), maxLength);

    public static string Shorten(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength;
        return text.Substring(0, end) + "…";
    }

    /// <summary>In any case of its letters, as some services echo it.</summary>
    private static string MaskOne(string text, string secret)
    {
        var found = text.IndexOf(secret, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
        {
            return text;
        }

        var masked = new StringBuilder(text.Length);
        var copied = 0;
        for (; found >= 0; found = text.IndexOf(secret, copied, StringComparison.OrdinalIgnoreCase))
        {
            masked.Append(text, copied, found - copied).Append(SecretNames.Mask);
            copied = found + secret.Length;
        }

        return masked.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsPrintable(char character) => !char.IsControl(character) && character is not ('\u2028' or '\u2029');

    private static string MaskStrings(string json, IReadOnlyList<string> secrets)
    {
        var utf8 = Utf8Text.GetBytes(json);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = WireDocument.MaxWrittenDepth });
        var masked = new StringBuilder(json.Length);
        var copied = 0;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                && JsonText.Unescape(reader.ValueSpan) is var text
                && Mask(text, secrets) is var shown
                && shown != text)
            {
                var start = (int)reader.TokenStartIndex;
                masked.Append(Utf8Text.GetString(utf8.AsSpan(copied, start - copied))).Append(Utf8Text.GetString(JsonText.Escape(shown)));
                copied = start + reader.ValueSpan.Length + "\"\"".Length;
            }
        }

        return masked.Append(Utf8Text.GetString(utf8.AsSpan(copied))).ToString();
    }
}
