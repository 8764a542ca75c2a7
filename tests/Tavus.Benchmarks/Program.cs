using System.Buffers;
using System.Text.Json;
using Tavus;
using Tavus.Benchmarks;
using D = Tavus.Benchmarks.Baselines.SourceGenerated;
using E = Tavus.Benchmarks.Baselines.HandWritten;

var answer = File.ReadAllBytes(Environment.GetEnvironmentVariable("BODY") ?? Path.Combine(AppContext.BaseDirectory, "fixtures/get-persona.documented.json"));
Report("parse", Measurement.Compare(
    new Contender("ours", () => Persona.Parse(answer)),
    new Contender("D", () => JsonSerializer.Deserialize(answer, D.Context.Default.Answer)),
    new Contender("E", () => E.Json.ReadAnswer(answer))));

var ours = Persona.Parse(answer);
var sourceGenerated = JsonSerializer.Deserialize(answer, D.Context.Default.Answer)!.Data![0];
var handWritten = E.Json.ReadAnswer(answer);
var buffer = new ArrayBufferWriter<byte>(16 * 1024);
using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
Report("write", Measurement.Compare(
    new Contender("ours", () =>
    {
        buffer.ResetWrittenCount();
        ours.WriteTo(buffer);
    }),
    new Contender("D", () =>
    {
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        JsonSerializer.Serialize(writer, sourceGenerated, D.Context.Default.Persona);
    }),
    new Contender("E", () =>
    {
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        handWritten.Write(writer);
        writer.Flush();
    })));

static void Report(string work, IReadOnlyList<Figure> figures)
{
    var d = figures.Single(static figure => figure.Name == "D");
    foreach (var figure in figures)
    {
        Console.WriteLine($"{work,-8}{figure.Name,-6}{figure.Nanoseconds,10:N0} ns {figure.Bytes,8:N0} B   {figure.Nanoseconds / d.Nanoseconds,6:N2} {(double)figure.Bytes / Math.Max(1, d.Bytes),6:N2}");
    }
}
