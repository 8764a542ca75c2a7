using FsCheck;
using FsCheck.Fluent;
using System.Text.Json.Nodes;
using Tavus.Cli.Text;
using Tavus.Cli.Yaml;
using Tavus.Tests.Proof;
using Xunit.Abstractions;

namespace Tavus.Cli.Tests.Yaml;

/// <summary>Values written as YAML are read back as the same JSON. A failure shows the seed that reproduces it.</summary>
public class RoundTripTests(ITestOutputHelper output)
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", " ", "  ", "\t", "\r\n", ":", ": ", "#", " #", "-", "- ", "---", "...", "|", ">", "\"", "'", "\\", "{", "}", "[", "]", ",", "&a", "*a", "!", "%", "@", "`", "?", "? ",
        "true", "null", "~", "yes", "0", "1e5", "0x1F", "0o7", "2024-11-25", "2024-11-25T22:40:35Z", ".5", "1_000", "12:30", ".inf", "<<", "=", "a", "Word", "é", "漢字", "😀", "\u0085", "\u2028",
        "\ufeff", "\u0000", "\u001b[2J", "\u202e", "\ufffe", "\u00a0", "${A}", "$${",
    ];

    private static Gen<string> OddText { get; } =
        from length in Gen.Choose(0, 6)
        from pieces in Gen.Elements(Pieces).ListOf(length)
        select string.Concat(pieces);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Any_string_round_trips_through_YAML(bool unicode) => Check(OddText, 5_000, text => AssertRoundTrip(JsonValue.Create(text), unicode));

    [Fact]
    public void Any_string_round_trips_through_YAML_as_name_and_value_at_every_nesting_level() => Check(OddText, 2_000, static text =>
    {
        JsonNode? value = JsonValue.Create(text);
        for (var level = 0; level < 2; level++)
        {
            value = new JsonArray(Copy(), new JsonObject { [text] = Copy(), ["b"] = new JsonArray(new JsonArray(Copy())), ["c"] = Copy() }, Copy());
            JsonNode? Copy() => value?.DeepClone();
        }

        AssertRoundTrip(value, unicode: true);
    });

    [Fact]
    public void Any_JSON_object_round_trips_through_YAML() => Check(ArbitraryJson.Object.Where(static json => !json.Contains("\\ud800", StringComparison.Ordinal) && !json.Contains("\\udfff", StringComparison.Ordinal)), 5_000, static json =>
        AssertRoundTrip(JsonNodeReader.Read(json), unicode: true));

    [Fact]
    public void A_name_too_long_for_a_simple_key_round_trips_through_YAML() =>
        AssertRoundTrip(new JsonObject { [new string('a', 5000)] = "b", [new string(':', 5000)] = new JsonArray("c\nd") }, unicode: true);

    private static void AssertRoundTrip(JsonNode? value, bool unicode)
    {
        var yaml = string.Join('\n', new YamlWriter(new TerminalSafeText(unicode)).Lines(value)) + "\n";
        Assert.Equal(JsonNodeWriter.Write(value), JsonNodeWriter.Write(YamlReader.Read(yaml)));
    }

    private void Check<T>(Gen<T> values, int cases, Action<T> rule)
    {
        var seed = (ulong)Random.Shared.NextInt64();
        output.WriteLine($"{cases} cases, seed {seed}");
        Prop.ForAll(values.ToArbitrary(), rule).Check(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(seed, 1));
    }
}
