using System.Text.Json;

namespace Tavus.Json;

/// <summary>A place in a JSON text.</summary>
/// <param name="Pointer">The JSON Pointer (RFC 6901) of the value at this place.</param>
/// <param name="Offset">The offset in bytes.</param>
/// <param name="IsTooDeep">Whether the value is valid JSON, but nested too deep.</param>
internal readonly record struct JsonPosition(string Pointer, long Offset, bool IsTooDeep)
{
    /// <summary>Finds where the text stops being valid JSON.</summary>
    public static JsonPosition OfError(ReadOnlySpan<byte> utf8Json)
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

        var rest = utf8Json[(int)reader.BytesConsumed..];
        var isTooDeep = DepthOfNext(reader) == WireDocument.MaxDepth && !rest.IsEmpty && rest[0] is (byte)'[' or (byte)'{';
        return new JsonPosition(path.ToPointer(), reader.BytesConsumed, isTooDeep);
    }

    /// <summary>The depth of the next token. At the start of an array or an object, <c>CurrentDepth</c> does not yet count that array or object.</summary>
    private static int DepthOfNext(in Utf8JsonReader reader) =>
        reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? 1 : 0);
}
