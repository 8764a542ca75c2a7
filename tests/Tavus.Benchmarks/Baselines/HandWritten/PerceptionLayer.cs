using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.HandWritten;

internal sealed class PerceptionLayer : Model
{
    public string? PerceptionModel, PerceptionToolPrompt, VisualToolPrompt, AudioToolPrompt;
    public List<string>? AmbientAwarenessQueries, PerceptionAnalysisQueries, VisualAwarenessQueries, AudioAwarenessQueries;
    public List<Tool>? PerceptionTools, VisualTools, AudioTools;

    public static PerceptionLayer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new PerceptionLayer();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("audio_tools"u8): value.AudioTools = Json.Tools(ref reader, json); break;
                case 12 when name.SequenceEqual("visual_tools"u8): value.VisualTools = Json.Tools(ref reader, json); break;
                case 16 when name.SequenceEqual("perception_model"u8): value.PerceptionModel = reader.GetString(); break;
                case 16 when name.SequenceEqual("perception_tools"u8): value.PerceptionTools = Json.Tools(ref reader, json); break;
                case 17 when name.SequenceEqual("audio_tool_prompt"u8): value.AudioToolPrompt = reader.GetString(); break;
                case 18 when name.SequenceEqual("visual_tool_prompt"u8): value.VisualToolPrompt = reader.GetString(); break;
                case 22 when name.SequenceEqual("perception_tool_prompt"u8): value.PerceptionToolPrompt = reader.GetString(); break;
                case 23 when name.SequenceEqual("audio_awareness_queries"u8): value.AudioAwarenessQueries = Json.Strings(ref reader); break;
                case 24 when name.SequenceEqual("visual_awareness_queries"u8): value.VisualAwarenessQueries = Json.Strings(ref reader); break;
                case 25 when name.SequenceEqual("ambient_awareness_queries"u8): value.AmbientAwarenessQueries = Json.Strings(ref reader); break;
                case 27 when name.SequenceEqual("perception_analysis_queries"u8): value.PerceptionAnalysisQueries = Json.Strings(ref reader); break;
                default: (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json); break;
            }
        }

        return value;
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Json.Write(json, "perception_model"u8, PerceptionModel);
        Json.Write(json, "ambient_awareness_queries"u8, AmbientAwarenessQueries);
        Json.Write(json, "perception_analysis_queries"u8, PerceptionAnalysisQueries);
        Json.Write(json, "perception_tool_prompt"u8, PerceptionToolPrompt);
        Json.Write(json, "perception_tools"u8, PerceptionTools);
        Json.Write(json, "visual_awareness_queries"u8, VisualAwarenessQueries);
        Json.Write(json, "visual_tool_prompt"u8, VisualToolPrompt);
        Json.Write(json, "visual_tools"u8, VisualTools);
        Json.Write(json, "audio_awareness_queries"u8, AudioAwarenessQueries);
        Json.Write(json, "audio_tool_prompt"u8, AudioToolPrompt);
        Json.Write(json, "audio_tools"u8, AudioTools);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}
