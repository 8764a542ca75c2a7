using System.Text.Json.Serialization;

namespace Tavus;

/// <summary>A JSON Pointer (RFC 6901) to a value whose type the OpenAPI document defines.</summary>
/// <typeparam name="T">The type of the value, the same as in the DTO.</typeparam>
[JsonConverter(typeof(JsonPointerConverter))]
public class JsonPointer<T> : JsonPointer
{
    internal JsonPointer(string text)
        : base(text)
    {
    }
}
