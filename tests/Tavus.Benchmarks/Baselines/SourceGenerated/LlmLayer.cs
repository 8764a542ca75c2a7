using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

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
