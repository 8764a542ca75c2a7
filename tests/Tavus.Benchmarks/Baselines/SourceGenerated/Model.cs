using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

/// <summary>The base class of the models of client D: hand-written DTOs for System.Text.Json's source generator, as a careful developer would write them. They keep the same data as the library.</summary>
internal abstract class Model
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
