using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Tavus.Json;
using Xunit.Abstractions;

namespace Tavus.Tests.Proof;

/// <summary>The rules of the wire for any answer, made from the OpenAPI document itself. A failure names the seed that repeats it.</summary>
public class PropertyTests(ITestOutputHelper output)
{
    private const int Cases = 10_000;

    /// <summary>With one member at least, without which an answer is no persona.</summary>
    private static Gen<string> BentPersona { get; } = SchemaJson.Bent("Persona").Select(static json => json == "{}" ? json : "{\"guardrails_id\":\"g1\"," + json[1..]);

    [Fact]
    public void Any_answer_is_written_back_as_it_came() => Check(BentPersona, Cases, static json =>
        JsonAssert.Equal(json, Parse(json).ToJson()));

    [Fact]
    public void Reader_and_JToken_agree_on_every_member() => Check(BentPersona, Cases, static json =>
        Oracle.Agrees(Parse(json), Oracle.Load(json)));

    [Fact]
    public void An_answer_that_keeps_to_the_document_has_no_drift_and_keeps_nothing() => Check(SchemaJson.Valid("Persona"), Cases / 5, static json =>
    {
        var log = new DriftLog();
        Persona.ReadAnswer(Encoding.UTF8.GetBytes(json), log);
        Assert.Equal(0, log.Count);
    });

    [Fact]
    public void Drift_is_found_wherever_the_offsets_say() => Check(BentPersona, Cases / 5, static json =>
    {
        var log = new DriftLog();
        var utf8 = Encoding.UTF8.GetBytes(json);
        Persona.ReadAnswer(utf8, log);
        Assert.Equal(log.Count, DriftReport.Read(utf8, log).Count);
    });

    [Fact]
    public void Masked_JSON_is_JSON() => Check(BentPersona, Cases / 5, static json =>
    {
        using var masked = System.Text.Json.JsonDocument.Parse(Parse(json).ToMaskedJson());
    });

    [Fact]
    public void JsonConvert_agrees_with_the_wire() => Check(BentPersona, Cases / 5, static json =>
    {
        // Newtonsoft reads numbers into its own types: what they can hold must survive, and 1e400 is more.
        if (!json.Contains("1e400", StringComparison.Ordinal))
        {
            var written = JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Persona>(json));
            Assert.True(JToken.DeepEquals(Oracle.Load(json), Oracle.Load(written)), written);
        }
    });

    private static Persona Parse(string json) => Persona.Parse(Encoding.UTF8.GetBytes(json));

    private void Check(Gen<string> answers, int cases, Action<string> rule)
    {
        var seed = (ulong)Random.Shared.NextInt64();
        output.WriteLine($"{cases} cases, seed {seed}");
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(seed, 1);
        Prop.ForAll(answers.Where(static json => json != "{}").ToArbitrary(), rule).Check(config);
    }
}
