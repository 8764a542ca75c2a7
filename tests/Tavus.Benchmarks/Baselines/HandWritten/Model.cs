using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.HandWritten;

/// <summary>E, the fastest possible client: hand-written readers and writers for the members of the documented response. They keep the same data as the library, but fail on other types.</summary>
internal abstract class Model
{
    public Dictionary<string, byte[]>? AdditionalProperties;

    public abstract void Write(Utf8JsonWriter json);
}
