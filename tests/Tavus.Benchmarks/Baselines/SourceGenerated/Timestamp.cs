using System.Text.Json.Serialization;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

/// <summary>A point in time, and the text it came as where that is not a timestamp.</summary>
[JsonConverter(typeof(TimestampConverter))]
internal readonly record struct Timestamp(DateTimeOffset? Value, string? Text);
