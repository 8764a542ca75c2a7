using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Tavus.Patching;

/// <summary>Lets System.Text.Json read and write a <see cref="JsonPatch"/> in the format of RFC 6902. Public because the code that System.Text.Json generates in an application uses this class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonPatchConverter : JsonConverter<JsonPatch>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">The value is not a JSON Patch; the message says which operation is wrong, and how.</exception>
    public override JsonPatch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SystemTextJson.Read(ref reader, JsonPatchReader.Read);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, JsonPatch value, JsonSerializerOptions options) => JsonPatch.Write(Guard.NotNull(writer), Guard.NotNull(value));
}
