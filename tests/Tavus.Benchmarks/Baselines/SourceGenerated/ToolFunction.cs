using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

internal sealed class ToolFunction : Model
{
    public string? Name { get; set; }
    public string? Description { get; set; }
    public JsonElement? Parameters { get; set; }
}
