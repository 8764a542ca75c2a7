using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;

namespace Tavus.Cli.Rendering;

/// <summary>Parts of a JSON text as they are written there.</summary>
internal static class JsonSource
{
    /// <summary>A number, a string with its quotes and escapes, or a literal.</summary>
    public static string Of(JsonElement value) => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value));

    /// <summary>The name of a member, with quotes and escapes.</summary>
    public static string NameOf(JsonProperty member) => $"\"{Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member))}\"";

    /// <summary>What a string means. System.Text.Json refuses one that holds half of a surrogate pair; Newtonsoft does not.</summary>
    public static string Unescape(string quoted)
    {
        using var reader = new JsonTextReader(new StringReader(quoted));
        return reader.ReadAsString()!;
    }
}
