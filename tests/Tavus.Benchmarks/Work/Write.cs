using System.Buffers;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Newtonsoft.Json;

namespace Tavus.Benchmarks.Work;

/// <summary>The persona as UTF-8, into a buffer that is there; for G, which knows only text, as a string.</summary>
public class Write
{
    private static readonly ArrayBufferWriter<byte> Buffer = new(16 * 1024);
    private static readonly Utf8JsonWriter Writer = new(Buffer, new JsonWriterOptions { SkipValidation = true });

    private readonly Persona _ours = Persona.Parse(Fixtures.Documented);
    private readonly Baselines.SourceGenerated.Persona _sourceGenerated =
        System.Text.Json.JsonSerializer.Deserialize(Fixtures.Documented, Baselines.SourceGenerated.Context.Default.Answer)!.Data![0];

    private readonly Baselines.HandWritten.Persona _handWritten = Baselines.HandWritten.Json.ReadAnswer(Fixtures.Documented);
    private readonly Baselines.NSwagDefault.Persona? _newtonsoft = JsonConvert.DeserializeObject<Baselines.NSwagDefault.Persona>(Encoding.UTF8.GetString(Fixtures.Bare));

    [Benchmark]
    public object? Ours()
    {
        Buffer.ResetWrittenCount();
        _ours.WriteTo(Buffer);
        return Buffer;
    }

    [Benchmark(Baseline = true)]
    public object? D()
    {
        Buffer.ResetWrittenCount();
        Writer.Reset(Buffer);
        System.Text.Json.JsonSerializer.Serialize(Writer, _sourceGenerated, Baselines.SourceGenerated.Context.Default.Persona);
        return Buffer;
    }

    [Benchmark]
    public object? E()
    {
        Buffer.ResetWrittenCount();
        Writer.Reset(Buffer);
        _handWritten.Write(Writer);
        Writer.Flush();
        return Buffer;
    }

    [Benchmark]
    public object? G() => JsonConvert.SerializeObject(_newtonsoft);
}
