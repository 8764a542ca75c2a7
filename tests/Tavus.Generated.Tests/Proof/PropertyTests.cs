using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Tavus.Json;
using Xunit.Abstractions;

namespace Tavus.Tests.Proof;

/// <summary>Tests the rules for reading and writing with random JSON, generated from each schema of the OpenAPI document. A failure shows the seed that reproduces it.</summary>
public class PropertyTests(ITestOutputHelper output)
{
    public static TheoryData<string> Schemas => [.. DocumentSchemas.Objects];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Random_JSON_is_parsed_and_written_back_without_loss_for_each_schema(string schema) => Check(schema, (model, json) => JsonAssert.Equal(json, model.Parse(json).ToJson()));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_parsed_property_equals_the_member_that_JToken_reads(string schema) => Check(schema, (model, json) => Oracle.Agrees(model.Parse(json), Oracle.Load(json)));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void JSON_that_matches_its_schema_has_no_drift(string schema) => Check(schema, SchemaJson.Valid(schema).Where(json => HasRequired(schema, json)), static (model, json) =>
    {
        var log = new DriftLog();
        model.Parse(json, log);
        Assert.Equal(0, log.Count);
    });

    [Theory]
    [MemberData(nameof(Schemas))]
    public void DriftReport_finds_every_drift_that_the_parser_logged(string schema) => Check(schema, static (model, json) =>
    {
        var log = new DriftLog();
        model.Parse(json, log);
        Assert.Equal(log.Entries.Select(static entry => entry.Kind), DriftReport.Read(Utf8Text.GetBytes(json), log).Select(static drift => drift.Kind));
    });

    [Theory]
    [MemberData(nameof(Schemas))]
    public void ToMaskedJson_returns_valid_JSON(string schema) => Check(schema, static (model, json) =>
    {
        using var masked = System.Text.Json.JsonDocument.Parse(model.Parse(json).ToMaskedJson());
    });

    [Theory]
    [MemberData(nameof(Schemas))]
    public void JsonConvert_round_trips_random_JSON_without_loss_for_each_schema(string schema) => Check(schema, static (model, json) =>
    {
        // Newtonsoft.Json parses numbers into .NET types. Numbers in the range of these types must be preserved; 1e400 is out of range.
        if (!json.Contains("1e400", StringComparison.Ordinal))
        {
            var written = JsonConvert.SerializeObject(JsonConvert.DeserializeObject(json, model.Type));
            Assert.True(JToken.DeepEquals(Oracle.Load(json), Oracle.Load(written)), written);
        }
    });

    [Theory]
    [MemberData(nameof(Schemas))]
    public void System_Text_Json_round_trips_any_JSON_without_loss_under_all_options(string schema) => Check(schema, static (model, json) =>
    {
        foreach (var options in SerializerOptions.All)
        {
            var read = (ITavusModel)System.Text.Json.JsonSerializer.Deserialize(json, model.Type, options)!;
            JsonAssert.Equal(json, read.ToJson());
            JsonAssert.Equal(json, System.Text.Json.JsonSerializer.Serialize(read, model.Type, options));
        }
    });

    private static bool HasRequired(string schema, string json) =>
        !DocumentSchemas.Find(schema).Children.TryGetValue("required", out var required) || json.Contains($"\"{required[0]}\":", StringComparison.Ordinal);

    private void Check(string schema, Action<Model, string> rule) => Check(schema, SchemaJson.Bent(schema), rule);

#if NET10_0_OR_GREATER
    private const int MostCases = 5_000;
#else
    // On older frameworks, the tests only need to find differences from the newest framework, so fewer cases are enough.
    private const int MostCases = 1_000;
#endif

    /// <summary>Runs the most cases for Persona, the largest object, because it has every construct that other objects have.</summary>
    private void Check(string schema, Gen<string> json, Action<Model, string> rule)
    {
        var (model, cases, seed) = (new Model(schema), schema == nameof(Persona) ? MostCases : 300, (ulong)Random.Shared.NextInt64());
        output.WriteLine($"{cases} cases, seed {seed}");
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(seed, 1);
        Prop.ForAll(json.Where(static json => json != "{}").ToArbitrary(), text => rule(model, text)).Check(config);
    }
}
