using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

/// <summary>D: what a careful developer writes by hand for System.Text.Json's source generator, keeping the same data.</summary>
internal abstract class Model
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
