using System.Text;
using System.Text.Json;

namespace Tavus.Json;

/// <summary>Masks each member of a JSON text whose name is that of a secret. All else stays verbatim.</summary>
internal static class JsonMask
{
    /// <param name="utf8Json">A JSON text. Of one that is cut or malformed, the part up to there is masked and given.</param>
    public static string Mask(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = WireDocument.MaxWrittenDepth });
        var masked = new StringBuilder(utf8Json.Length);
        var copied = 0;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && SecretNames.IsSecret(JsonText.Unescape(reader.ValueSpan)))
                {
                    MaskNextValue(utf8Json, ref reader, masked, ref copied);
                }
            }

            return masked.Append(Utf8Text.GetString(utf8Json[copied..])).ToString();
        }
        catch (JsonException)
        {
            // What follows cannot be told apart from a secret.
            return masked.Append(Utf8Text.GetString(utf8Json[copied..Math.Max(copied, (int)reader.BytesConsumed)])).Append(" (the rest is not JSON)").ToString();
        }
    }

    /// <summary>Masks a value, or each value in it: names and structure are not secret.</summary>
    private static void MaskNextValue(ReadOnlySpan<byte> utf8Json, ref Utf8JsonReader reader, StringBuilder masked, ref int copied)
    {
        var depth = reader.CurrentDepth;
        var isInside = true;
        while (isInside)
        {
            reader.Read();
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
            {
                masked.Append(Utf8Text.GetString(utf8Json[copied..(int)reader.TokenStartIndex])).Append('"').Append(SecretNames.Mask).Append('"');
                copied = (int)reader.BytesConsumed;
            }

            isInside = reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        }
    }
}
