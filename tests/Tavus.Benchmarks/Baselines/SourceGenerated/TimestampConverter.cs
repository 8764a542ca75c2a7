using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

internal sealed class TimestampConverter : JsonConverter<Timestamp>
{
    public override Timestamp Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetDateTimeOffset(out var value) ? new Timestamp(value, null) : new Timestamp(null, reader.GetString());

    public override void Write(Utf8JsonWriter writer, Timestamp value, JsonSerializerOptions options)
    {
        if (value.Value is { } time)
        {
            writer.WriteStringValue(time);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }
}
