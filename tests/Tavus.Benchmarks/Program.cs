using System.Buffers;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using Tavus;
using Tavus.Benchmarks;
using Tavus.Benchmarks.Work;
using D = Tavus.Benchmarks.Baselines.SourceGenerated;
using E = Tavus.Benchmarks.Baselines.HandWritten;
using N = Tavus.Benchmarks.Baselines.NSwagDefault;

switch (args)
{
    case ["serve"]:
        await Server.ServeAsync(Fixtures.Documented);
        return;
    case ["cold", var name, var url]:
        await Calls.RunColdAsync(name, new Uri(url));
        return;
}

Table.Header();
Table.Rows("parse the documented answer", Bodies.Compare(
    new Contender("ours", static () => Persona.Parse(Fixtures.Documented)),
    new Contender("D", static () => System.Text.Json.JsonSerializer.Deserialize(Fixtures.Documented, D.Context.Default.Answer)),
    new Contender("E", static () => E.Json.ReadAnswer(Fixtures.Documented))));

var text = Encoding.UTF8.GetString(Fixtures.Bare);
Table.Rows("parse it bare, all as documented", Bodies.Compare(
    new Contender("ours", static () => Persona.Parse(Fixtures.Bare)),
    new Contender("D", static () => System.Text.Json.JsonSerializer.Deserialize(Fixtures.Bare, D.Context.Default.Persona)),
    new Contender("E", static () => E.Json.ReadBare(Fixtures.Bare)),
    new Contender("G", () => JsonConvert.DeserializeObject<N.Persona>(text))));

var ours = Persona.Parse(Fixtures.Documented);
var sourceGenerated = System.Text.Json.JsonSerializer.Deserialize(Fixtures.Documented, D.Context.Default.Answer)!.Data![0];
var handWritten = E.Json.ReadAnswer(Fixtures.Documented);
var newtonsoft = JsonConvert.DeserializeObject<N.Persona>(text);
var buffer = new ArrayBufferWriter<byte>(16 * 1024);
using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
Table.Rows("write it", Bodies.Compare(
    new Contender("ours", () =>
    {
        buffer.ResetWrittenCount();
        ours.WriteTo(buffer);
    }),
    new Contender("D", () =>
    {
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        System.Text.Json.JsonSerializer.Serialize(writer, sourceGenerated, D.Context.Default.Persona);
    }),
    new Contender("E", () =>
    {
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        handWritten.Write(writer);
        writer.Flush();
    }),
    new Contender("G", () => JsonConvert.SerializeObject(newtonsoft))));

using var server = new ServerProcess();
Table.Rows("a call over loopback", await Calls.CompareAsync(server.BaseUrl, callers: 1, calls: 1000));
Table.Rows("a call, 64 callers at once", await Calls.CompareAsync(server.BaseUrl, callers: 64, calls: 6400));
Table.Rows("cold start, CPU of a process with one call", Calls.CompareColdStart(server.BaseUrl));
