using Tavus.Json;

namespace Tavus.Tests.Proof;

/// <summary>The generated type of a schema, with the operations that all types have.</summary>
internal sealed class Model
{
    private readonly Reader _read;

    public Model(string schema)
    {
        Type = typeof(TavusClient).Assembly.GetType($"Tavus.{schema}", throwOnError: true)!;
        _read = Type.GetMethod("ReadResponse", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.CreateDelegate<Reader>();
    }

    private delegate ITavusModel Reader(ReadOnlySpan<byte> utf8Json, DriftLog? drift);

    public Type Type { get; }

    public ITavusModel Parse(string json, DriftLog? drift = null) => _read(Utf8Text.GetBytes(json), drift);
}
