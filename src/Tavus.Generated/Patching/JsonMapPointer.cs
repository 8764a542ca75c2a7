using System.Text.Json.Serialization;

namespace Tavus.Patching;

/// <summary>A JSON Pointer (RFC 6901) to an object whose members have any names and string values, with pointers to these members.</summary>
[JsonConverter(typeof(JsonPointerConverter))]
public sealed class JsonMapPointer : JsonPointer<IDictionary<string, string>>
{
    internal JsonMapPointer(string text)
        : base(text)
    {
    }

    /// <summary>Gets a pointer to a member.</summary>
    /// <param name="name">The name, unescaped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public JsonPointer<string> this[string name] => new($"{this}/{Escape(name)}");
}
