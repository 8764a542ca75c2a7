using System.Text.Json;

namespace Tavus.Json;

/// <summary>A place in a JSON text.</summary>
/// <param name="Pointer">The JSON Pointer (RFC 6901) of the value there.</param>
/// <param name="Offset">The offset in bytes.</param>
internal readonly record struct JsonPosition(string Pointer, long Offset)
{
    /// <summary>Where the text stops being JSON.</summary>
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
            // Expected: its position is what is asked for.
        }

        return new JsonPosition(path.ToPointer(), reader.BytesConsumed);
    }
}
