using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.HandWritten;

/// <summary>E: the limit. Hand-written readers and writers of just these members, without tolerance, that keep the same data.</summary>
internal abstract class Model
{
    public Dictionary<string, byte[]>? AdditionalProperties;

    public abstract void Write(Utf8JsonWriter json);
}
