namespace Tavus.Benchmarks.Baselines.SourceGenerated;

internal sealed class VqaLayer : Model
{
    public bool? EnableVision { get; set; }
    public string? Prompt { get; set; }
}
