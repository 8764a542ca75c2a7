using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Tavus.Json;

/// <summary>
/// Reads and writes JSON strings (RFC 8259, section 7) with unpaired surrogates. .NET strings can contain them, but UTF-8
/// cannot, and so System.Text.Json neither reads nor writes them.
/// </summary>
internal static class JsonText
{
    /// <summary>Gets the text of the string, name or number at the reader's position.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        var utf8 = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return reader.ValueIsEscaped ? Unescape(utf8) : Utf8Text.GetString(utf8);
    }

    /// <summary>Unescapes the content of a string token: the text between its quotes, which a reader has already validated.</summary>
    public static string Unescape(ReadOnlySpan<byte> escaped)
    {
        var text = Utf8Text.GetString(escaped);

        var unescaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                unescaped.Append(text[i]);
                continue;
            }

            i++;
            unescaped.Append(text[i] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)int.Parse(text.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var itself => itself,
            });
            i += text[i] == 'u' ? 4 : 0;
        }

        return unescaped.ToString();
    }

    /// <summary>Whether the text contains an unpaired surrogate.</summary>
    public static bool HasLoneSurrogate([NotNullWhen(true)] string? text)
    {
#if !NETSTANDARD2_0
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return false;
        }
#endif
        for (var i = 0; i < text?.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Converts a text to a JSON string. Escapes control characters, backslashes, surrogates, and characters that HTML reserves, including quotes.</summary>
    public static byte[] Escape(string text)
    {
        var json = new StringBuilder(text.Length + 16).Append('"');
        foreach (var character in text)
        {
            _ = character < ' ' || char.IsSurrogate(character) || character is '"' or '\\' or '<' or '>' or '&' or '\''
                ? json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture))
                : json.Append(character);
        }

        return Utf8Text.GetBytes(json.Append('"').ToString());
    }

    /// <summary>Escapes the characters that HTML reserves. In JSON, they occur only within strings.</summary>
    public static byte[] EscapeHtml(ReadOnlySpan<byte> utf8Json) => Utf8Text.GetBytes(Utf8Text.GetString(utf8Json)
        .Replace("<", "\\u003C").Replace(">", "\\u003E").Replace("&", "\\u0026").Replace("'", "\\u0027"));
}
