using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

/// <summary>D: what a careful developer writes by hand for System.Text.Json's source generator, keeping the same data.</summary>
internal abstract class Model
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

internal sealed class Answer
{
    public List<Persona>? Data { get; set; }
}

internal sealed class Persona : Model
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
}

internal sealed class Layers : Model
{
    public LlmLayer? Llm { get; set; }

    public TtsLayer? Tts { get; set; }

    public PerceptionLayer? Perception { get; set; }

    public SttLayer? Stt { get; set; }

    public ConversationalFlowLayer? ConversationalFlow { get; set; }

    public VqaLayer? Vqa { get; set; }
}

internal sealed class LlmLayer : Model
{
    public string? Model { get; set; }

    public string? BaseUrl { get; set; }

    public string? ApiKey { get; set; }

    public bool? SpeculativeInference { get; set; }

    public List<Tool>? Tools { get; set; }

    public Dictionary<string, string>? Headers { get; set; }

    public JsonElement? ExtraBody { get; set; }

    public JsonElement? DefaultQuery { get; set; }
}

internal sealed class TtsLayer : Model
{
    public string? ApiKey { get; set; }

    public string? TtsEngine { get; set; }

    public string? ExternalVoiceId { get; set; }

    public JsonElement? VoiceSettings { get; set; }

    public string? PlayhtUserId { get; set; }

    public Flag? TtsEmotionControl { get; set; }

    public string? TtsModelName { get; set; }

    public string? PronunciationDictionaryId { get; set; }
}

internal sealed class PerceptionLayer : Model
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
}

internal sealed class SttLayer : Model
{
    public string? SttEngine { get; set; }

    public string? ParticipantPauseSensitivity { get; set; }

    public string? ParticipantInterruptSensitivity { get; set; }

    public Hotwords? Hotwords { get; set; }

    public bool? SmartTurnDetection { get; set; }
}

internal sealed class ConversationalFlowLayer : Model
{
    public string? TurnDetectionModel { get; set; }

    public string? TurnTakingPatience { get; set; }

    public string? TurnCommitment { get; set; }

    public string? ReplicaInterruptibility { get; set; }

    public string? VoiceIsolation { get; set; }

    public string? WakePhrase { get; set; }

    public string? IdleEngagement { get; set; }
}

internal sealed class VqaLayer : Model
{
    public bool? EnableVision { get; set; }

    public string? Prompt { get; set; }
}

internal sealed class Tool : Model
{
    public string? Type { get; set; }

    public ToolFunction? Function { get; set; }
}

internal sealed class ToolFunction : Model
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public JsonElement? Parameters { get; set; }
}
