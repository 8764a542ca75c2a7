using System.Text.Json.Serialization;

namespace Tavus.Patching;

/// <summary>Points at an object with any member names and string values, and at its members (RFC 6901).</summary>
[JsonConverter(typeof(JsonPointerConverter))]
public sealed class JsonMapPointer : JsonPointer<IDictionary<string, string>>
{
    internal JsonMapPointer(string text)
        : base(text)
    {
    }

    /// <summary>Points at a member.</summary>
    /// <param name="name">The name, unescaped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public JsonPointer<string> this[string name] => new($"{this}/{Escape(name)}");
}
