using System.Text.Json.Serialization;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PersonaResponse))]
[JsonSerializable(typeof(Persona))]
internal sealed partial class Context : JsonSerializerContext;
