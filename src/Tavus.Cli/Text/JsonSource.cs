using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Tavus.Cli.Text;

/// <summary>Gets parts of a JSON text verbatim.</summary>
internal static class JsonSource
{
    /// <summary>The JSON text of a number, a literal, or a string with its quotes and escapes.</summary>
    public static string Of(JsonElement value) => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value));

    /// <summary>The name of a member with its quotes and escapes.</summary>
    public static string OfName(JsonProperty member) => $"\"{Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member))}\"";

    /// <summary>The decoded string or name; null if it contains an unpaired surrogate.</summary>
    public static string? DecodeOrNull(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
