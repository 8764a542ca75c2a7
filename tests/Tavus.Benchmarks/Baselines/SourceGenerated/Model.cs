using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

/// <summary>D: DTOs as a careful developer writes them by hand for System.Text.Json's source generator, which keep the same data.</summary>
internal abstract class Model
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
