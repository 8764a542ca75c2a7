using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Tavus.Callbacks;

/// <summary>Lets System.Text.Json read and write a <see cref="TavusCallback"/> verbatim. Public because the code that System.Text.Json generates in an application uses this class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TavusCallbackConverter : JsonConverter<TavusCallback>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">The value is not an object, or is not valid UTF-8.</exception>
    public override TavusCallback Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
            ? SystemTextJson.Read(ref reader, static json => new TavusCallback(json))
            : throw new JsonException($"A callback is an object, but {JsonTypeName.Of(reader.TokenType)} was found.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TavusCallback value, JsonSerializerOptions options) => WireWriter.WriteRaw(Guard.NotNull(writer), Guard.NotNull(value).Json);
}
