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
}
