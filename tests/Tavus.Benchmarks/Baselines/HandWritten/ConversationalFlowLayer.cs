using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.HandWritten;

internal sealed class ConversationalFlowLayer : Model
{
    public string? TurnDetectionModel, TurnTakingPatience, TurnCommitment, ReplicaInterruptibility, VoiceIsolation, WakePhrase, IdleEngagement;

    public static ConversationalFlowLayer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new ConversationalFlowLayer();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("wake_phrase"u8): value.WakePhrase = reader.GetString(); break;
                case 15 when name.SequenceEqual("turn_commitment"u8): value.TurnCommitment = reader.GetString(); break;
                case 15 when name.SequenceEqual("voice_isolation"u8): value.VoiceIsolation = reader.GetString(); break;
                case 15 when name.SequenceEqual("idle_engagement"u8): value.IdleEngagement = reader.GetString(); break;
                case 20 when name.SequenceEqual("turn_detection_model"u8): value.TurnDetectionModel = reader.GetString(); break;
                case 20 when name.SequenceEqual("turn_taking_patience"u8): value.TurnTakingPatience = reader.GetString(); break;
                case 24 when name.SequenceEqual("replica_interruptibility"u8): value.ReplicaInterruptibility = reader.GetString(); break;
                default: (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json); break;
            }
        }

        return value;
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Json.Write(json, "turn_detection_model"u8, TurnDetectionModel);
        Json.Write(json, "turn_taking_patience"u8, TurnTakingPatience);
        Json.Write(json, "turn_commitment"u8, TurnCommitment);
        Json.Write(json, "replica_interruptibility"u8, ReplicaInterruptibility);
        Json.Write(json, "voice_isolation"u8, VoiceIsolation);
        Json.Write(json, "wake_phrase"u8, WakePhrase);
        Json.Write(json, "idle_engagement"u8, IdleEngagement);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}
