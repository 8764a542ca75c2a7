namespace Tavus.Benchmarks.Baselines.SourceGenerated;

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
