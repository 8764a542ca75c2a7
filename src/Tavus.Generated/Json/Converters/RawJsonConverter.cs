using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Tavus.Json;

/// <summary>Lets System.Text.Json read and write <see cref="RawJson"/>. Public because the code that System.Text.Json generates in an application uses this class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RawJsonConverter : JsonConverter<RawJson>
{
    /// <inheritdoc />
    public override bool HandleNull => true;

    /// <inheritdoc />
    /// <exception cref="JsonException">The value is not valid UTF-8.</exception>
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => SystemTextJson.Read(ref reader, static json => json);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) => WireWriter.WriteRaw(Guard.NotNull(writer), value);
}
