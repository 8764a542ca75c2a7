using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Tavus.Tests.Newtonsoft;

public class RoundTripTests
{
    private static readonly string Documented =
        JObject.Parse(Encoding.UTF8.GetString(Fixtures.DocumentedResponse))["data"]![0]!.ToString(Formatting.None);

    [Fact]
    public void JsonConvert_round_trips_the_documented_persona_without_loss()
    {
        var persona = JsonConvert.DeserializeObject<Persona>(Documented)!;
        Assert.False(persona.Layers!.Tts!.TtsEmotionControl);
        JsonAssert.Equal(Documented, persona.ToJson());
        JsonAssert.Equal(Documented, JsonConvert.SerializeObject(persona));
    }

    [Fact]
    public void JObject_FromObject_of_a_persona_equals_its_parsed_JSON()
    {
        using var reader = new JsonTextReader(new StringReader(Documented)) { DateParseHandling = DateParseHandling.None };
        var expected = JObject.Load(reader);

        var actual = JObject.FromObject(JsonConvert.DeserializeObject<Persona>(Documented)!);

        // A JRaw would hold the same text without being a tree.
        Assert.DoesNotContain(actual.Descendants(), static token => token is JRaw);
        Assert.True(JToken.DeepEquals(expected, actual), actual.ToString());
    }

    [Fact]
    public void JsonConvert_keeps_the_format_of_timestamps_and_fractions()
    {
        const string Json = """{"persona_id":"p1","created_at":"2026-07-14T17:00:00.000000","x":{"at":"2024-11-25T22:40:35.1234567891+05:45","n":0.10}}""";
        JsonAssert.Equal(Json, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Persona>(Json)));
    }

    [Fact]
    public void JsonConvert_rounds_a_fraction_to_the_precision_of_decimal()
    {
        const string Json = """{"persona_id":"p1","x":0.1234567890123456789012345678901234}""";

        Assert.Equal("0.1234567890123456789012345679", JsonConvert.DeserializeObject<Persona>(Json)!.AdditionalProperties["x"].ToJson());
    }

    [Theory]
    [InlineData("1e300")]
    [InlineData("1e400")]
    public void JsonConvert_writes_a_number_outside_the_range_of_decimal_but_cannot_read_such_a_number(string number)
    {
        var json = $$"""{"persona_id":"p1","x":{{number}}}""";

        Assert.Throws<JsonReaderException>(() => JsonConvert.DeserializeObject<Persona>(json));
        Assert.Equal(json, JsonConvert.SerializeObject(Persona.Parse(Encoding.UTF8.GetBytes(json))));
    }

    [Theory]
    [InlineData("""{"persona":{},"time":"2024-01-01T00:00:00Z","number":1.5,"big":1e300}""")]
    [InlineData("""{"mode":"full","time":"2024-01-01T00:00:00Z","number":1.5,"big":1e300}""")]
    [InlineData("""{"persona":5,"time":"2024-01-01T00:00:00Z","number":1.5,"big":1e300}""")]
    public void Reading_a_persona_does_not_change_how_JsonConvert_reads_the_members_after_it(string json)
    {
        var settings = new JsonSerializerSettings { Error = static (_, error) => error.ErrorContext.Handled = true };

        var read = JsonConvert.DeserializeObject<Mixed>(json, settings)!;

        Assert.Equal((new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc), 1.5, 1e300), (read.Time, read.Number, read.Big));
    }

    [Fact]
    public void JsonConvert_reads_a_persona_inside_a_type_of_the_caller()
    {
        var pair = JsonConvert.DeserializeObject<(Persona? Left, Persona? Right)>("""{"Item1":{"persona_id":"p1"},"Item2":null}""");
        Assert.Equal("p1", pair.Left!.PersonaId);
        Assert.Null(pair.Right);
    }

    [Fact]
    public void JsonSerializerSettings_of_the_caller_do_not_change_the_JSON_of_a_persona()
    {
        var settings = new JsonSerializerSettings
        {
            TypeNameHandling = TypeNameHandling.All,
            NullValueHandling = NullValueHandling.Include,
            ContractResolver = new CamelCasePropertyNamesContractResolver(),
            DateFormatString = "yyyy",
        };
        JsonAssert.Equal(Documented, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Persona>(Documented, settings), settings));
    }

    [Fact]
    public void JsonConvert_throws_JsonSerializationException_for_a_persona_that_is_not_an_object() =>
        Assert.Contains("a string", Assert.Throws<JsonSerializationException>(static () => JsonConvert.DeserializeObject<Persona>("\"x\"")).Message, StringComparison.Ordinal);

    private sealed class Mixed
    {
        public Persona? Persona { get; set; }

        public PipelineMode? Mode { get; set; }

        public object? Time { get; set; }

        public object? Number { get; set; }

        public object? Big { get; set; }
    }
}
