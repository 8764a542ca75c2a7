using System.Text.Json;

namespace Tavus.Json;

/// <summary>Finds where a text stops being valid JSON.</summary>
internal static class JsonErrorPlace
{
    /// <summary>Returns the JSON Pointer (RFC 6901) and the offset in bytes of the error, and whether it is a valid value that is nested too deep.</summary>
    public static (string Pointer, long Offset, bool IsTooDeep) Find(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = WireDocument.MaxDepth });
        var path = new JsonPath();
        try
        {
            while (reader.Read())
            {
                path.Enter(ref reader);
            }
        }
        catch (JsonException)
        {
            // Expected: the reader has stopped at the error.
        }

        // At the start of an array or an object, CurrentDepth does not yet count that array or object.
        var depth = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? 1 : 0);
        var isTooDeep = depth == WireDocument.MaxDepth && utf8Json[(int)reader.BytesConsumed..] is [(byte)'[' or (byte)'{', ..];
        return (path.ToPointer(), reader.BytesConsumed, isTooDeep);
    }
}
