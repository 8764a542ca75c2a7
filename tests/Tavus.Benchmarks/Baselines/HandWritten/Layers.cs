using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.HandWritten;

internal sealed class Layers : Model
{
    public LlmLayer? Llm;
    public TtsLayer? Tts;
    public PerceptionLayer? Perception;
    public SttLayer? Stt;
    public ConversationalFlowLayer? ConversationalFlow;
    public VqaLayer? Vqa;

    public static Layers Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new Layers();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("llm"u8): value.Llm = LlmLayer.Read(ref reader, json); break;
                case 3 when name.SequenceEqual("tts"u8): value.Tts = TtsLayer.Read(ref reader, json); break;
                case 3 when name.SequenceEqual("stt"u8): value.Stt = SttLayer.Read(ref reader, json); break;
                case 3 when name.SequenceEqual("vqa"u8): value.Vqa = VqaLayer.Read(ref reader, json); break;
                case 10 when name.SequenceEqual("perception"u8): value.Perception = PerceptionLayer.Read(ref reader, json); break;
                case 19 when name.SequenceEqual("conversational_flow"u8): value.ConversationalFlow = ConversationalFlowLayer.Read(ref reader, json); break;
                default: (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json); break;
            }
        }

        return value;
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Json.Write(json, "llm"u8, Llm);
        Json.Write(json, "tts"u8, Tts);
        Json.Write(json, "perception"u8, Perception);
        Json.Write(json, "stt"u8, Stt);
        Json.Write(json, "conversational_flow"u8, ConversationalFlow);
        Json.Write(json, "vqa"u8, Vqa);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}
