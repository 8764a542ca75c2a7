using System.Text;

namespace Tavus.Json;

/// <summary>Masks the secrets in a JSON text: each scalar whose name denotes a secret, and each credential within another string. The rest stays verbatim.</summary>
internal static class JsonMask
{
    /// <param name="utf8Json">A JSON text, known to be valid.</param>
    /// <param name="place">If the text is part of a larger JSON text, its place there.</param>
    public static string Mask(ReadOnlySpan<byte> utf8Json, SecretPlace place = default)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = WireDocument.MaxDepth });
        var path = new JsonPath(SecretPairs.Find(utf8Json), place);
        var masked = new StringBuilder(utf8Json.Length);
        var copied = 0;
        while (reader.Read())
        {
            path.Enter(ref reader);
            if (Replacement(ref reader, path.Place) is { } shown)
            {
                masked.Append(Utf8Text.GetString(utf8Json[copied..(int)reader.TokenStartIndex])).Append(shown);
                copied = (int)reader.BytesConsumed;
            }
        }

        return masked.Append(Utf8Text.GetString(utf8Json[copied..])).ToString();
    }

    /// <returns>The replacement for the current value; null to show the value itself. Names, brackets and null are never masked.</returns>
    private static string? Replacement(ref Utf8JsonReader reader, SecretPlace place) => reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False when place.IsSecret => $"\"{CredentialText.Mask}\"",
        JsonTokenType.String when JsonText.Unescape(reader.ValueSpan) is var text && CredentialText.MaskIn(text) is var shown && shown != text => Utf8Text.GetString(JsonText.Escape(shown)),
        _ => null,
    };
}
