using System.Text.Json;
using Tavus.Benchmarks.Baselines.SourceGenerated;

namespace Tavus.Benchmarks.Baselines.HandWritten;

/// <summary>E: the limit. A reader and a writer written by hand for just these members, without tolerance, keeping the same data.</summary>
internal sealed class Persona
{
    public string? PersonaId { get; set; }

    public string? PersonaName { get; set; }

    public string? SystemPrompt { get; set; }

    public string? PipelineMode { get; set; }

    public string? Context { get; set; }

    public string? DefaultReplicaId { get; set; }

    public List<string>? DocumentIds { get; set; }

    public List<string>? DocumentTags { get; set; }

    public string? ObjectivesId { get; set; }

    public string? GuardrailsId { get; set; }

    public Layers? Layers { get; set; }

    public Timestamp? CreatedAt { get; set; }

    public Timestamp? UpdatedAt { get; set; }

    public Dictionary<string, byte[]>? AdditionalProperties { get; set; }

    public static Persona Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new Persona();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("layers"u8):
                    value.Layers = Layers.Read(ref reader, json);
                    break;
                case 7 when name.SequenceEqual("context"u8):
                    value.Context = reader.GetString();
                    break;
                case 10 when name.SequenceEqual("persona_id"u8):
                    value.PersonaId = reader.GetString();
                    break;
                case 10 when name.SequenceEqual("created_at"u8):
                    value.CreatedAt = Json.Timestamp(ref reader);
                    break;
                case 10 when name.SequenceEqual("updated_at"u8):
                    value.UpdatedAt = Json.Timestamp(ref reader);
                    break;
                case 12 when name.SequenceEqual("persona_name"u8):
                    value.PersonaName = reader.GetString();
                    break;
                case 12 when name.SequenceEqual("document_ids"u8):
                    value.DocumentIds = Json.Strings(ref reader);
                    break;
                case 13 when name.SequenceEqual("system_prompt"u8):
                    value.SystemPrompt = reader.GetString();
                    break;
                case 13 when name.SequenceEqual("pipeline_mode"u8):
                    value.PipelineMode = reader.GetString();
                    break;
                case 13 when name.SequenceEqual("document_tags"u8):
                    value.DocumentTags = Json.Strings(ref reader);
                    break;
                case 13 when name.SequenceEqual("objectives_id"u8):
                    value.ObjectivesId = reader.GetString();
                    break;
                case 13 when name.SequenceEqual("guardrails_id"u8):
                    value.GuardrailsId = reader.GetString();
                    break;
                case 18 when name.SequenceEqual("default_replica_id"u8):
                    value.DefaultReplicaId = reader.GetString();
                    break;
                default:
                    (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json);
                    break;
            }
        }

        return value;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (PersonaId is not null)
        {
            json.WriteString("persona_id"u8, PersonaId);
        }

        if (PersonaName is not null)
        {
            json.WriteString("persona_name"u8, PersonaName);
        }

        if (SystemPrompt is not null)
        {
            json.WriteString("system_prompt"u8, SystemPrompt);
        }

        if (PipelineMode is not null)
        {
            json.WriteString("pipeline_mode"u8, PipelineMode);
        }

        if (Context is not null)
        {
            json.WriteString("context"u8, Context);
        }

        if (DefaultReplicaId is not null)
        {
            json.WriteString("default_replica_id"u8, DefaultReplicaId);
        }

        Json.Write(json, "document_ids"u8, DocumentIds);
        Json.Write(json, "document_tags"u8, DocumentTags);
        if (ObjectivesId is not null)
        {
            json.WriteString("objectives_id"u8, ObjectivesId);
        }

        if (GuardrailsId is not null)
        {
            json.WriteString("guardrails_id"u8, GuardrailsId);
        }

        if (Layers is not null)
        {
            json.WritePropertyName("layers"u8);
            Layers.Write(json);
        }

        Json.Write(json, "created_at"u8, CreatedAt);
        Json.Write(json, "updated_at"u8, UpdatedAt);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}

internal sealed class Layers
{
    public LlmLayer? Llm { get; set; }

    public TtsLayer? Tts { get; set; }

    public PerceptionLayer? Perception { get; set; }

    public SttLayer? Stt { get; set; }

    public ConversationalFlowLayer? ConversationalFlow { get; set; }

    public VqaLayer? Vqa { get; set; }

    public Dictionary<string, byte[]>? AdditionalProperties { get; set; }

    public static Layers Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new Layers();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("llm"u8):
                    value.Llm = LlmLayer.Read(ref reader, json);
                    break;
                case 3 when name.SequenceEqual("tts"u8):
                    value.Tts = TtsLayer.Read(ref reader, json);
                    break;
                case 3 when name.SequenceEqual("stt"u8):
                    value.Stt = SttLayer.Read(ref reader, json);
                    break;
                case 3 when name.SequenceEqual("vqa"u8):
                    value.Vqa = VqaLayer.Read(ref reader, json);
                    break;
                case 10 when name.SequenceEqual("perception"u8):
                    value.Perception = PerceptionLayer.Read(ref reader, json);
                    break;
                case 19 when name.SequenceEqual("conversational_flow"u8):
                    value.ConversationalFlow = ConversationalFlowLayer.Read(ref reader, json);
                    break;
                default:
                    (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json);
                    break;
            }
        }

        return value;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Llm is not null)
        {
            json.WritePropertyName("llm"u8);
            Llm.Write(json);
        }

        if (Tts is not null)
        {
            json.WritePropertyName("tts"u8);
            Tts.Write(json);
        }

        if (Perception is not null)
        {
            json.WritePropertyName("perception"u8);
            Perception.Write(json);
        }

        if (Stt is not null)
        {
            json.WritePropertyName("stt"u8);
            Stt.Write(json);
        }

        if (ConversationalFlow is not null)
        {
            json.WritePropertyName("conversational_flow"u8);
            ConversationalFlow.Write(json);
        }

        if (Vqa is not null)
        {
            json.WritePropertyName("vqa"u8);
            Vqa.Write(json);
        }

        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}

internal sealed class LlmLayer
{
    public string? Model { get; set; }

    public string? BaseUrl { get; set; }

    public string? ApiKey { get; set; }

    public bool? SpeculativeInference { get; set; }

    public List<Tool>? Tools { get; set; }

    public Dictionary<string, string>? Headers { get; set; }

    public byte[]? ExtraBody { get; set; }

    public byte[]? DefaultQuery { get; set; }

    public Dictionary<string, byte[]>? AdditionalProperties { get; set; }

    public static LlmLayer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new LlmLayer();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("model"u8):
                    value.Model = reader.GetString();
                    break;
                case 5 when name.SequenceEqual("tools"u8):
                    value.Tools = Tool.ReadAll(ref reader, json);
                    break;
                case 7 when name.SequenceEqual("api_key"u8):
                    value.ApiKey = reader.GetString();
                    break;
                case 7 when name.SequenceEqual("headers"u8):
                    value.Headers = Json.Map(ref reader);
                    break;
                case 8 when name.SequenceEqual("base_url"u8):
                    value.BaseUrl = reader.GetString();
                    break;
                case 10 when name.SequenceEqual("extra_body"u8):
                    value.ExtraBody = Json.Raw(ref reader, json);
                    break;
                case 13 when name.SequenceEqual("default_query"u8):
                    value.DefaultQuery = Json.Raw(ref reader, json);
                    break;
                case 21 when name.SequenceEqual("speculative_inference"u8):
                    value.SpeculativeInference = reader.GetBoolean();
                    break;
                default:
                    (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json);
                    break;
            }
        }

        return value;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Model is not null)
        {
            json.WriteString("model"u8, Model);
        }

        if (BaseUrl is not null)
        {
            json.WriteString("base_url"u8, BaseUrl);
        }

        if (ApiKey is not null)
        {
            json.WriteString("api_key"u8, ApiKey);
        }

        if (SpeculativeInference is { } speculativeinference)
        {
            json.WriteBoolean("speculative_inference"u8, speculativeinference);
        }

        Tool.WriteAll(json, "tools"u8, Tools);
        Json.Write(json, "headers"u8, Headers);
        Json.Write(json, "extra_body"u8, ExtraBody);
        Json.Write(json, "default_query"u8, DefaultQuery);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}

internal sealed class TtsLayer
{
    public string? ApiKey { get; set; }

    public string? TtsEngine { get; set; }

    public string? ExternalVoiceId { get; set; }

    public byte[]? VoiceSettings { get; set; }

    public string? PlayhtUserId { get; set; }

    public Flag? TtsEmotionControl { get; set; }

    public string? TtsModelName { get; set; }

    public string? PronunciationDictionaryId { get; set; }

    public Dictionary<string, byte[]>? AdditionalProperties { get; set; }

    public static TtsLayer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new TtsLayer();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("api_key"u8):
                    value.ApiKey = reader.GetString();
                    break;
                case 10 when name.SequenceEqual("tts_engine"u8):
                    value.TtsEngine = reader.GetString();
                    break;
                case 14 when name.SequenceEqual("voice_settings"u8):
                    value.VoiceSettings = Json.Raw(ref reader, json);
                    break;
                case 14 when name.SequenceEqual("playht_user_id"u8):
                    value.PlayhtUserId = reader.GetString();
                    break;
                case 14 when name.SequenceEqual("tts_model_name"u8):
                    value.TtsModelName = reader.GetString();
                    break;
                case 17 when name.SequenceEqual("external_voice_id"u8):
                    value.ExternalVoiceId = reader.GetString();
                    break;
                case 19 when name.SequenceEqual("tts_emotion_control"u8):
                    value.TtsEmotionControl = Json.Flag(ref reader);
                    break;
                case 27 when name.SequenceEqual("pronunciation_dictionary_id"u8):
                    value.PronunciationDictionaryId = reader.GetString();
                    break;
                default:
                    (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json);
                    break;
            }
        }

        return value;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (ApiKey is not null)
        {
            json.WriteString("api_key"u8, ApiKey);
        }

        if (TtsEngine is not null)
        {
            json.WriteString("tts_engine"u8, TtsEngine);
        }

        if (ExternalVoiceId is not null)
        {
            json.WriteString("external_voice_id"u8, ExternalVoiceId);
        }

        Json.Write(json, "voice_settings"u8, VoiceSettings);
        if (PlayhtUserId is not null)
        {
            json.WriteString("playht_user_id"u8, PlayhtUserId);
        }

        Json.Write(json, "tts_emotion_control"u8, TtsEmotionControl);
        if (TtsModelName is not null)
        {
            json.WriteString("tts_model_name"u8, TtsModelName);
        }

        if (PronunciationDictionaryId is not null)
        {
            json.WriteString("pronunciation_dictionary_id"u8, PronunciationDictionaryId);
        }

        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}

internal sealed class PerceptionLayer
{
    public string? PerceptionModel { get; set; }

    public List<string>? AmbientAwarenessQueries { get; set; }

    public List<string>? PerceptionAnalysisQueries { get; set; }

    public string? PerceptionToolPrompt { get; set; }

    public List<Tool>? PerceptionTools { get; set; }

    public List<string>? VisualAwarenessQueries { get; set; }

    public string? VisualToolPrompt { get; set; }

    public List<Tool>? VisualTools { get; set; }

    public List<string>? AudioAwarenessQueries { get; set; }

    public string? AudioToolPrompt { get; set; }

    public List<Tool>? AudioTools { get; set; }

    public Dictionary<string, byte[]>? AdditionalProperties { get; set; }

    public static PerceptionLayer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new PerceptionLayer();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("audio_tools"u8):
                    value.AudioTools = Tool.ReadAll(ref reader, json);
                    break;
                case 12 when name.SequenceEqual("visual_tools"u8):
                    value.VisualTools = Tool.ReadAll(ref reader, json);
                    break;
                case 16 when name.SequenceEqual("perception_model"u8):
                    value.PerceptionModel = reader.GetString();
                    break;
                case 16 when name.SequenceEqual("perception_tools"u8):
                    value.PerceptionTools = Tool.ReadAll(ref reader, json);
                    break;
                case 17 when name.SequenceEqual("audio_tool_prompt"u8):
                    value.AudioToolPrompt = reader.GetString();
                    break;
                case 18 when name.SequenceEqual("visual_tool_prompt"u8):
                    value.VisualToolPrompt = reader.GetString();
                    break;
                case 22 when name.SequenceEqual("perception_tool_prompt"u8):
                    value.PerceptionToolPrompt = reader.GetString();
                    break;
                case 23 when name.SequenceEqual("audio_awareness_queries"u8):
                    value.AudioAwarenessQueries = Json.Strings(ref reader);
                    break;
                case 24 when name.SequenceEqual("visual_awareness_queries"u8):
                    value.VisualAwarenessQueries = Json.Strings(ref reader);
                    break;
                case 25 when name.SequenceEqual("ambient_awareness_queries"u8):
                    value.AmbientAwarenessQueries = Json.Strings(ref reader);
                    break;
                case 27 when name.SequenceEqual("perception_analysis_queries"u8):
                    value.PerceptionAnalysisQueries = Json.Strings(ref reader);
                    break;
                default:
                    (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json);
                    break;
            }
        }

        return value;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (PerceptionModel is not null)
        {
            json.WriteString("perception_model"u8, PerceptionModel);
        }

        Json.Write(json, "ambient_awareness_queries"u8, AmbientAwarenessQueries);
        Json.Write(json, "perception_analysis_queries"u8, PerceptionAnalysisQueries);
        if (PerceptionToolPrompt is not null)
        {
            json.WriteString("perception_tool_prompt"u8, PerceptionToolPrompt);
        }

        Tool.WriteAll(json, "perception_tools"u8, PerceptionTools);
        Json.Write(json, "visual_awareness_queries"u8, VisualAwarenessQueries);
        if (VisualToolPrompt is not null)
        {
            json.WriteString("visual_tool_prompt"u8, VisualToolPrompt);
        }

        Tool.WriteAll(json, "visual_tools"u8, VisualTools);
        Json.Write(json, "audio_awareness_queries"u8, AudioAwarenessQueries);
        if (AudioToolPrompt is not null)
        {
            json.WriteString("audio_tool_prompt"u8, AudioToolPrompt);
        }

        Tool.WriteAll(json, "audio_tools"u8, AudioTools);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}

internal sealed class SttLayer
{
    public string? SttEngine { get; set; }

    public string? ParticipantPauseSensitivity { get; set; }

    public string? ParticipantInterruptSensitivity { get; set; }

    public Hotwords? Hotwords { get; set; }

    public bool? SmartTurnDetection { get; set; }

    public Dictionary<string, byte[]>? AdditionalProperties { get; set; }

    public static SttLayer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new SttLayer();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("hotwords"u8):
                    value.Hotwords = Json.Hotwords(ref reader);
                    break;
                case 10 when name.SequenceEqual("stt_engine"u8):
                    value.SttEngine = reader.GetString();
                    break;
                case 20 when name.SequenceEqual("smart_turn_detection"u8):
                    value.SmartTurnDetection = reader.GetBoolean();
                    break;
                case 29 when name.SequenceEqual("participant_pause_sensitivity"u8):
                    value.ParticipantPauseSensitivity = reader.GetString();
                    break;
                case 33 when name.SequenceEqual("participant_interrupt_sensitivity"u8):
                    value.ParticipantInterruptSensitivity = reader.GetString();
                    break;
                default:
                    (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json);
                    break;
            }
        }

        return value;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (SttEngine is not null)
        {
            json.WriteString("stt_engine"u8, SttEngine);
        }

        if (ParticipantPauseSensitivity is not null)
        {
            json.WriteString("participant_pause_sensitivity"u8, ParticipantPauseSensitivity);
        }

        if (ParticipantInterruptSensitivity is not null)
        {
            json.WriteString("participant_interrupt_sensitivity"u8, ParticipantInterruptSensitivity);
        }

        Json.Write(json, "hotwords"u8, Hotwords);
        if (SmartTurnDetection is { } smartturndetection)
        {
            json.WriteBoolean("smart_turn_detection"u8, smartturndetection);
        }

        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}

internal sealed class ConversationalFlowLayer
{
    public string? TurnDetectionModel { get; set; }

    public string? TurnTakingPatience { get; set; }

    public string? TurnCommitment { get; set; }

    public string? ReplicaInterruptibility { get; set; }

    public string? VoiceIsolation { get; set; }

    public string? WakePhrase { get; set; }

    public string? IdleEngagement { get; set; }

    public Dictionary<string, byte[]>? AdditionalProperties { get; set; }

    public static ConversationalFlowLayer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new ConversationalFlowLayer();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("wake_phrase"u8):
                    value.WakePhrase = reader.GetString();
                    break;
                case 15 when name.SequenceEqual("turn_commitment"u8):
                    value.TurnCommitment = reader.GetString();
                    break;
                case 15 when name.SequenceEqual("voice_isolation"u8):
                    value.VoiceIsolation = reader.GetString();
                    break;
                case 15 when name.SequenceEqual("idle_engagement"u8):
                    value.IdleEngagement = reader.GetString();
                    break;
                case 20 when name.SequenceEqual("turn_detection_model"u8):
                    value.TurnDetectionModel = reader.GetString();
                    break;
                case 20 when name.SequenceEqual("turn_taking_patience"u8):
                    value.TurnTakingPatience = reader.GetString();
                    break;
                case 24 when name.SequenceEqual("replica_interruptibility"u8):
                    value.ReplicaInterruptibility = reader.GetString();
                    break;
                default:
                    (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json);
                    break;
            }
        }

        return value;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (TurnDetectionModel is not null)
        {
            json.WriteString("turn_detection_model"u8, TurnDetectionModel);
        }

        if (TurnTakingPatience is not null)
        {
            json.WriteString("turn_taking_patience"u8, TurnTakingPatience);
        }

        if (TurnCommitment is not null)
        {
            json.WriteString("turn_commitment"u8, TurnCommitment);
        }

        if (ReplicaInterruptibility is not null)
        {
            json.WriteString("replica_interruptibility"u8, ReplicaInterruptibility);
        }

        if (VoiceIsolation is not null)
        {
            json.WriteString("voice_isolation"u8, VoiceIsolation);
        }

        if (WakePhrase is not null)
        {
            json.WriteString("wake_phrase"u8, WakePhrase);
        }

        if (IdleEngagement is not null)
        {
            json.WriteString("idle_engagement"u8, IdleEngagement);
        }

        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}

internal sealed class VqaLayer
{
    public bool? EnableVision { get; set; }

    public string? Prompt { get; set; }

    public Dictionary<string, byte[]>? AdditionalProperties { get; set; }

    public static VqaLayer Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new VqaLayer();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("prompt"u8):
                    value.Prompt = reader.GetString();
                    break;
                case 13 when name.SequenceEqual("enable_vision"u8):
                    value.EnableVision = reader.GetBoolean();
                    break;
                default:
                    (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json);
                    break;
            }
        }

        return value;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (EnableVision is { } enablevision)
        {
            json.WriteBoolean("enable_vision"u8, enablevision);
        }

        if (Prompt is not null)
        {
            json.WriteString("prompt"u8, Prompt);
        }

        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}

internal sealed class Tool
{
    public string? Type { get; set; }

    public ToolFunction? Function { get; set; }

    public Dictionary<string, byte[]>? AdditionalProperties { get; set; }

    public static Tool Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new Tool();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("type"u8):
                    value.Type = reader.GetString();
                    break;
                case 8 when name.SequenceEqual("function"u8):
                    value.Function = ToolFunction.Read(ref reader, json);
                    break;
                default:
                    (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json);
                    break;
            }
        }

        return value;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Type is not null)
        {
            json.WriteString("type"u8, Type);
        }

        if (Function is not null)
        {
            json.WritePropertyName("function"u8);
            Function.Write(json);
        }

        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }

    public static List<Tool> ReadAll(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var tools = new List<Tool>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            tools.Add(Read(ref reader, json));
        }

        return tools;
    }

    public static void WriteAll(Utf8JsonWriter json, ReadOnlySpan<byte> name, List<Tool>? tools)
    {
        if (tools is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var tool in tools)
        {
            tool.Write(json);
        }

        json.WriteEndArray();
    }
}

internal sealed class ToolFunction
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public byte[]? Parameters { get; set; }

    public Dictionary<string, byte[]>? AdditionalProperties { get; set; }

    public static ToolFunction Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var value = new ToolFunction();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    value.Name = reader.GetString();
                    break;
                case 10 when name.SequenceEqual("parameters"u8):
                    value.Parameters = Json.Raw(ref reader, json);
                    break;
                case 11 when name.SequenceEqual("description"u8):
                    value.Description = reader.GetString();
                    break;
                default:
                    (value.AdditionalProperties ??= [])[Json.Text(name)] = Json.Raw(ref reader, json);
                    break;
            }
        }

        return value;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Name is not null)
        {
            json.WriteString("name"u8, Name);
        }

        if (Description is not null)
        {
            json.WriteString("description"u8, Description);
        }

        Json.Write(json, "parameters"u8, Parameters);
        Json.Write(json, AdditionalProperties);
        json.WriteEndObject();
    }
}
