using System.Text.Json.Serialization;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

/// <summary>Words, and whether they were received as one string.</summary>
[JsonConverter(typeof(HotwordsConverter))]
internal readonly record struct Hotwords(List<string> Words, bool IsText);
