using System.Text.Json.Serialization;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

/// <summary>A point in time, or the received text if it is not a timestamp.</summary>
[JsonConverter(typeof(TimestampConverter))]
internal readonly record struct Timestamp(DateTimeOffset? Value, string? Text);
