using System.Text.Json;
using Tavus.Benchmarks.Baselines.SourceGenerated;

namespace Tavus.Benchmarks.Baselines.HandWritten;

internal sealed class TtsLayer : Model
{
    public string? ApiKey, TtsEngine, ExternalVoiceId, PlayhtUserId, TtsModelName, PronunciationDictionaryId;
    public byte[]? VoiceSettings;
    public Flag? TtsEmotionControl;

    public static TtsLayer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new TtsLayer();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("api_key"u8): value.ApiKey = reader.GetString(); break;
                case 10 when name.SequenceEqual("tts_engine"u8): value.TtsEngine = reader.GetString(); break;
                case 14 when name.SequenceEqual("voice_settings"u8): value.VoiceSettings = Json.Raw(ref reader, json); break;
                case 14 when name.SequenceEqual("playht_user_id"u8): value.PlayhtUserId = reader.GetString(); break;
                case 14 when name.SequenceEqual("tts_model_name"u8): value.TtsModelName = reader.GetString(); break;
                case 17 when name.SequenceEqual("external_voice_id"u8): value.ExternalVoiceId = reader.GetString(); break;
                case 19 when name.SequenceEqual("tts_emotion_control"u8): value.TtsEmotionControl = Json.Flag(ref reader); break;
                case 27 when name.SequenceEqual("pronunciation_dictionary_id"u8): value.PronunciationDictionaryId = reader.GetString(); break;
                default: (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json); break;
            }
        }

        return value;
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Json.Write(json, "api_key"u8, ApiKey);
        Json.Write(json, "tts_engine"u8, TtsEngine);
        Json.Write(json, "external_voice_id"u8, ExternalVoiceId);
        Json.Write(json, "voice_settings"u8, VoiceSettings);
        Json.Write(json, "playht_user_id"u8, PlayhtUserId);
        Json.Write(json, "tts_emotion_control"u8, TtsEmotionControl);
        Json.Write(json, "tts_model_name"u8, TtsModelName);
        Json.Write(json, "pronunciation_dictionary_id"u8, PronunciationDictionaryId);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}
