using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

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
