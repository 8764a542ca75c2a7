using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.HandWritten;

/// <summary>The base class of the models of client E, the fastest possible client. Their hand-written readers and writers keep the same data as the library, but fail on other types.</summary>
internal abstract class Model
{
    public Dictionary<string, byte[]>? AdditionalProperties;

    public abstract void Write(Utf8JsonWriter json);
}
