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
    public void JsonConvert_reads_and_writes_as_the_wire_does()
    {
        var persona = JsonConvert.DeserializeObject<Persona>(Documented)!;
        Assert.False(persona.Layers!.Tts!.TtsEmotionControl);
        JsonAssert.Equal(Documented, persona.ToJson());
        JsonAssert.Equal(Documented, JsonConvert.SerializeObject(persona));
    }

    [Fact]
    public void Timestamps_and_fractions_keep_their_spelling()
    {
        const string Json = """{"persona_id":"p1","created_at":"2026-07-14T17:00:00.000000","x":{"at":"2024-11-25T22:40:35.1234567891+05:45","n":0.10}}""";
        JsonAssert.Equal(Json, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Persona>(Json)));
    }

    [Fact]
    public void A_fraction_keeps_what_a_decimal_holds()
    {
        const string Json = """{"persona_id":"p1","x":0.1234567890123456789012345678901234}""";

        Assert.Equal("0.1234567890123456789012345679", JsonConvert.DeserializeObject<Persona>(Json)!.AdditionalProperties["x"].ToJson());
    }

    [Theory]
    [InlineData("1e300")]
    [InlineData("1e400")]
    public void A_fraction_beyond_a_decimal_is_an_error_of_Newtonsoft_alone(string number)
    {
        var json = $$"""{"persona_id":"p1","x":{{number}}}""";

        Assert.Throws<JsonReaderException>(() => JsonConvert.DeserializeObject<Persona>(json));
        Assert.Equal(json, JsonConvert.SerializeObject(Persona.Parse(Encoding.UTF8.GetBytes(json))));
    }

    [Fact]
    public void A_DTO_can_be_part_of_the_callers_own_types()
    {
        var pair = JsonConvert.DeserializeObject<(Persona? Left, Persona? Right)>("""{"Item1":{"persona_id":"p1"},"Item2":null}""");
        Assert.Equal("p1", pair.Left!.PersonaId);
        Assert.Null(pair.Right);
    }

    [Fact]
    public void Settings_of_the_caller_change_nothing_of_it()
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
    public void Something_else_than_an_object_is_an_error_of_Newtonsoft() =>
        Assert.Contains("a string", Assert.Throws<JsonSerializationException>(static () => JsonConvert.DeserializeObject<Persona>("\"x\"")).Message, StringComparison.Ordinal);
}
