using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Tavus.Patching;

/// <summary>Lets System.Text.Json read and write a <see cref="JsonPointer"/> as its text (RFC 6901). A typed pointer can be written, but not read. Public because the code that System.Text.Json generates in an application uses this class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonPointerConverter : JsonConverter<JsonPointer>
{
    /// <summary>Whether the type is <see cref="JsonPointer"/> or a typed pointer.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => typeof(JsonPointer).IsAssignableFrom(typeToConvert);

    /// <inheritdoc />
    /// <exception cref="JsonException">The value is not a JSON Pointer.</exception>
    /// <exception cref="NotSupportedException">The type is a typed pointer, which cannot be created from a text.</exception>
    public override JsonPointer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert != typeof(JsonPointer) ? throw new NotSupportedException($"Only {nameof(JsonPointer)} can be read, not {typeToConvert}: declare the value as {nameof(JsonPointer)}.")
        : reader.TokenType == JsonTokenType.String ? SystemTextJson.Parse(SystemTextJson.ReadText(ref reader), JsonPointer.Parse)
        : throw new JsonException($"A JSON Pointer is a string, but {JsonTypeName.Of(reader.TokenType)} was found.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, JsonPointer value, JsonSerializerOptions options) => WireWriter.WriteText(Guard.NotNull(writer), Guard.NotNull(value).ToString());
}
