using System.Text.Json.Serialization;

namespace Tavus.Patching;

/// <summary>A JSON Pointer (RFC 6901) to a map: an object with arbitrary member names, whose values are strings. The indexer returns a pointer to one member.</summary>
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
