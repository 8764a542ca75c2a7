using System.Text.Json.Serialization;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

/// <summary>A boolean, and whether it was received as a string.</summary>
[JsonConverter(typeof(FlagConverter))]
internal readonly record struct Flag(bool Value, bool IsText);
