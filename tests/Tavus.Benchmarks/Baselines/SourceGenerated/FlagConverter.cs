using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

internal sealed class FlagConverter : JsonConverter<Flag>
{
    public override Flag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new Flag(reader.ValueTextEquals("true"u8), IsText: true) : new Flag(reader.GetBoolean(), IsText: false);

    public override void Write(Utf8JsonWriter writer, Flag value, JsonSerializerOptions options)
    {
        if (value.IsText)
        {
            writer.WriteStringValue(value.Value ? "true"u8 : "false"u8);
        }
        else
        {
            writer.WriteBooleanValue(value.Value);
        }
    }
}
