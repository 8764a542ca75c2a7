using System.Text;
using BenchmarkDotNet.Attributes;
using Newtonsoft.Json;

namespace Tavus.Benchmarks.Work;

/// <summary>The same persona, bare and with every value as documented, which all can read.</summary>
public class ParseBare
{
    private readonly byte[] _json = Fixtures.Bare;
    private readonly string _text = Encoding.UTF8.GetString(Fixtures.Bare);

    [Benchmark]
    public object? Ours() => Persona.Parse(_json);

    [Benchmark(Baseline = true)]
    public object? D() => System.Text.Json.JsonSerializer.Deserialize(_json, Baselines.SourceGenerated.Context.Default.Persona);

    [Benchmark]
    public object? E() => Baselines.HandWritten.Json.ReadBare(_json);

    [Benchmark]
    public object? G() => JsonConvert.DeserializeObject<Baselines.NSwagDefault.Persona>(_text);
}
