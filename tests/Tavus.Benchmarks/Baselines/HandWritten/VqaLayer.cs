using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.HandWritten;

internal sealed class VqaLayer : Model
{
    public bool? EnableVision;
    public string? Prompt;

    public static VqaLayer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new VqaLayer();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("prompt"u8): value.Prompt = reader.GetString(); break;
                case 13 when name.SequenceEqual("enable_vision"u8): value.EnableVision = reader.GetBoolean(); break;
                default: (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json); break;
            }
        }

        return value;
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Json.Write(json, "enable_vision"u8, EnableVision);
        Json.Write(json, "prompt"u8, Prompt);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}
