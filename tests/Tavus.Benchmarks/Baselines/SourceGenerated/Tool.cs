namespace Tavus.Benchmarks.Baselines.SourceGenerated;

internal sealed class Tool : Model
{
    public string? Type { get; set; }
    public ToolFunction? Function { get; set; }
}
