using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Tavus.Patching;

/// <summary>Lets System.Text.Json read and write a <see cref="JsonPatchOperation"/> in the format of RFC 6902. Public because the code that System.Text.Json generates in an application uses this class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonPatchOperationConverter : JsonConverter<JsonPatchOperation>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">The value is not an operation; the message says what is wrong.</exception>
    public override JsonPatchOperation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SystemTextJson.Read(ref reader, JsonPatchReader.ReadOperation);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, JsonPatchOperation value, JsonSerializerOptions options) => Guard.NotNull(value).Write(Guard.NotNull(writer));
}
