using System.Text.Json;
using Tavus.Benchmarks.Baselines.SourceGenerated;

namespace Tavus.Benchmarks.Baselines.HandWritten;

internal sealed class SttLayer : Model
{
    public string? SttEngine, ParticipantPauseSensitivity, ParticipantInterruptSensitivity;
    public Hotwords? Hotwords;
    public bool? SmartTurnDetection;

    public static SttLayer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new SttLayer();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("hotwords"u8): value.Hotwords = Json.Hotwords(ref reader); break;
                case 10 when name.SequenceEqual("stt_engine"u8): value.SttEngine = reader.GetString(); break;
                case 20 when name.SequenceEqual("smart_turn_detection"u8): value.SmartTurnDetection = reader.GetBoolean(); break;
                case 29 when name.SequenceEqual("participant_pause_sensitivity"u8): value.ParticipantPauseSensitivity = reader.GetString(); break;
                case 33 when name.SequenceEqual("participant_interrupt_sensitivity"u8): value.ParticipantInterruptSensitivity = reader.GetString(); break;
                default: (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json); break;
            }
        }

        return value;
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Json.Write(json, "stt_engine"u8, SttEngine);
        Json.Write(json, "participant_pause_sensitivity"u8, ParticipantPauseSensitivity);
        Json.Write(json, "participant_interrupt_sensitivity"u8, ParticipantInterruptSensitivity);
        Json.Write(json, "hotwords"u8, Hotwords);
        Json.Write(json, "smart_turn_detection"u8, SmartTurnDetection);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}
