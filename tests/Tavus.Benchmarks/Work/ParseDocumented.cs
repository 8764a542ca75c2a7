using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Tavus.Benchmarks.Work;

/// <summary>The API's own documented answer, with the values that depart from their type. G cannot read it.</summary>
public class ParseDocumented
{
    private readonly byte[] _json = Fixtures.Documented;

    [Benchmark]
    public object? Ours() => Persona.Parse(_json);

    [Benchmark(Baseline = true)]
    public object? D() => JsonSerializer.Deserialize(_json, Baselines.SourceGenerated.Context.Default.Answer);

    [Benchmark]
    public object? E() => Baselines.HandWritten.Json.ReadAnswer(_json);
}
