using System.Text;
using Tavus.TestServers;
using Tavus.Tests.Transport;

namespace Tavus.Tests.Reading;

public class EnvelopeTests
{
    [Theory]
    [InlineData("""{"persona_id":"p1"}""")]
    [InlineData("""{"data":[{"persona_id":"p1"}]}""")]
    [InlineData("""{"data":[{"persona_id":"p1"}],"total_count":1}""")]
    [InlineData("""{"data":{"persona_id":"p1"}}""")]
    [InlineData("""{"total_count":1,"data":[{"persona_id":"p1"}]}""")]
    [InlineData("""{"data":[{"persona_id":"p1","persona_name":"n"}],"created_at":"2024-11-25T22:40:35Z"}""")]
    [InlineData("""{"created_at":"2024-11-25T22:40:35Z","data":{"persona_id":"p1","persona_name":"n"}}""")]
    [InlineData("""{"data":[{"persona_id":"p0"}],"data":[{"persona_id":"p1"}]}""")]
    [InlineData("""{"data":[{"persona_id":"p1"}],"data":5}""")]
    [InlineData("""{"data":5,"data":[{"persona_id":"p1"}]}""")]
    [InlineData("""{"d\u0061ta":[{"persona_id":"p1"}]}""")]
    [InlineData("""{"unknown":{"data":[]},"data":[{"unknown":true,"persona_id":"p1"}]}""")]
    [InlineData("\uFEFF{\"persona_id\":\"p1\"}")]
    [InlineData(" \r\n\t{ \"persona_id\" : \"p1\" } \n")]
    public void A_persona_is_parsed_with_and_without_a_data_envelope(string json) => Assert.Equal("p1", Parse(json).PersonaId);

    [Theory]
    [InlineData("""{"data":[{"x":1}],"persona_id":"p1"}""")]
    [InlineData("""{"data":[1,2],"persona_id":"p1"}""")]
    [InlineData("""{"persona_id":"p1","data":[{"persona_id":"p2"}]}""")]
    [InlineData("""{"data":{"persona_id":"p2"},"persona_id":"p1"}""")]
    public void An_unknown_member_named_data_is_not_treated_as_an_envelope(string json)
    {
        var persona = Parse(json);
        Assert.Equal("p1", persona.PersonaId);
        Assert.True(persona.AdditionalProperties.ContainsKey("data"));
        JsonAssert.Equal(json, persona.ToJson());
    }

    [Theory]
    [InlineData("""{"data":[{"persona_id":"p1","system_prompt":"x"}],"next_token":"t"}""", DriftKind.UndocumentedMember, "/next_token")]
    [InlineData("""{"next_token":"t","data":[{"persona_id":"p1","system_prompt":"x"}]}""", DriftKind.UndocumentedMember, "/next_token")]
    [InlineData("""{"data":[{"persona_id":"p0","system_prompt":"x"}],"data":[{"persona_id":"p1","system_prompt":"x"}]}""", DriftKind.DuplicateMember, "/data")]
    [InlineData("""{"data":[{"persona_id":"p1","system_prompt":"x"}],"data":5}""", DriftKind.DuplicateMember, "/data")]
    public async Task Unknown_and_repeated_members_of_the_envelope_are_reported_as_drift(string json, DriftKind kind, string path)
    {
        await using var server = new RawServer(RawResponse.With(200, json));
        using var client = TestClient.Of(server);

        var response = await client.Personas.GetWithResponseAsync("p1");

        Assert.Equal("p1", response.Value.PersonaId);
        Assert.Contains(response.Drift, drift => (drift.Kind, drift.Path) == (kind, path));
    }

    [Theory]
    [InlineData("{}", "none of the documented members")]
    [InlineData("""{"message":"hello"}""", "none of the documented members")]
    [InlineData("""{"data":[]}""", "'data' is empty")]
    [InlineData("""{"data":[{}]}""", "none of the documented members")]
    [InlineData("""{"data":{}}""", "none of the documented members")]
    [InlineData("""{"data":["p1"]}""", "something other than an object")]
    [InlineData("""{"data":[{"persona_id":"p1"},{"persona_id":"p2"}]}""", "more than one item")]
    [InlineData("[]", "an array instead of an object")]
    [InlineData("[\"data\"]", "an array instead of an object")]
    [InlineData("\"p1\"", "a string instead of an object")]
    [InlineData("\"data\"", "a string instead of an object")]
    [InlineData("null", "null instead of an object")]
    [InlineData("17", "a number instead of an object")]
    [InlineData("true", "a boolean instead of an object")]
    public void A_response_without_exactly_one_persona_throws_TavusContractException_with_the_problem(string json, string problem)
    {
        var exception = Assert.Throws<TavusContractException>(() => Parse(json));
        Assert.Contains("Cannot read the text as Persona", exception.Message, StringComparison.Ordinal);
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    private static Persona Parse(string json) => Persona.Parse(Encoding.UTF8.GetBytes(json));
}
