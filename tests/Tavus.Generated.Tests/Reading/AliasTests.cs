using System.Text;
using Tavus.Json;

namespace Tavus.Tests.Reading;

/// <summary>Tests members received under an alias (<c>x-aliases</c>).</summary>
public class AliasTests
{
    [Fact]
    public void A_member_received_under_an_alias_sets_the_documented_property()
    {
        var persona = Parse("""{"pal_id":"p1","pal_name":"Coach","default_face_id":"f1"}""");

        Assert.Equal(("p1", "Coach", "f1"), (persona.PersonaId, persona.PersonaName, persona.DefaultReplicaId));
    }

    [Theory]
    [InlineData("""{"pal_id":"p1","pal_name":"Coach"}""")]
    [InlineData("""{"pal_id":"p1","persona_id":"p1"}""")]
    [InlineData("""{"persona_id":"p1","pal_id":"p1"}""")]
    [InlineData("""{"persona_id":"p1","pal_id":"p2"}""")]
    [InlineData("""{"pal_id":"p2","persona_id":"p1"}""")]
    [InlineData("""{"persona_id":null,"pal_id":"p2"}""")]
    [InlineData("""{"pal_id":null}""")]
    [InlineData("""{"pal_id":7,"persona_id":8}""")]
    [InlineData("""{"persona_name":"\ud800","pal_name":"x"}""")]
    public void Each_member_is_written_back_under_its_received_name(string json) => JsonAssert.Equal(json, Parse(json).ToJson());

    [Theory]
    [InlineData("""{"persona_id":"p1","pal_id":"p2"}""")]
    [InlineData("""{"pal_id":"p2","persona_id":"p1"}""")]
    public void The_documented_name_takes_precedence_over_its_alias_in_any_order(string json) => Assert.Equal("p1", Parse(json).PersonaId);

    [Theory]
    [InlineData("""{"pal_name":"Old"}""", """{"pal_name":"New"}""")]
    [InlineData("""{"pal_name":"Old","persona_name":"Old"}""", """{"pal_name":"New","persona_name":"New"}""")]
    [InlineData("""{"persona_name":"Old","pal_name":"Other"}""", """{"persona_name":"New","pal_name":"New"}""")]
    public void A_property_that_is_set_is_written_under_every_received_name(string json, string written)
    {
        var persona = Parse(json);
        persona.PersonaName = "New";

        JsonAssert.Equal(written, persona.ToJson());
    }

    [Theory]
    [InlineData("""{"persona_name":"A"}""", """{"persona_name":"A","pal_name":"B"}""")]
    [InlineData("""{"persona_name":7}""", """{"persona_name":7,"pal_name":"B"}""")]
    [InlineData("""{"pal_name":"A"}""", """{"pal_name":"B"}""")]
    [InlineData("""{"pal_name":null}""", """{"pal_name":"B"}""")]
    [InlineData("""{"pal_id":"p1"}""", """{"pal_id":"p1","pal_name":"B"}""")]
    [InlineData("""{"persona_name":"A","pal_name":"C"}""", """{"persona_name":"A","pal_name":"B"}""")]
    public void An_alias_that_the_caller_sets_is_sent_and_removes_no_member(string json, string written)
    {
        var persona = Parse(json);
        persona.AdditionalProperties["pal_name"] = RawJson.Parse("\"replaced\"");
        persona.AdditionalProperties["pal_name"] = RawJson.Parse("\"B\"");

        JsonAssert.Equal(written, persona.ToJson());
    }

    [Theory]
    [InlineData("""{"persona_name":"A"}""", """{"persona_name":"New","pal_name":"B"}""")]
    [InlineData("""{"pal_name":"A"}""", """{"pal_name":"New"}""")]
    [InlineData("""{"pal_id":"p1"}""", """{"pal_id":"p1","persona_name":"New","pal_name":"B"}""")]
    public void A_property_that_is_set_after_its_alias_is_sent(string json, string written)
    {
        var persona = Parse(json);
        persona.AdditionalProperties["pal_name"] = RawJson.Parse("\"B\"");
        persona.PersonaName = "New";

        JsonAssert.Equal(written, persona.ToJson());
    }

    [Fact]
    public void A_property_received_under_an_alias_is_omitted_when_set_to_null()
    {
        var persona = Parse("""{"persona_id":"p1","pal_name":"Old"}""");
        persona.PersonaName = null;

        JsonAssert.Equal("""{"persona_id":"p1"}""", persona.ToJson());
    }

    [Fact]
    public void A_documented_alias_is_not_reported_as_drift()
    {
        var log = new DriftLog();
        Persona.ReadResponse("""{"pal_id":"p1"}"""u8, log);

        Assert.Equal(0, log.Count);
    }

    [Theory]
    [InlineData("""{"face_type":"user"}""", "user")]
    [InlineData("""{"face_type":"user","replica_type":"system"}""", "system")]
    [InlineData("""{"face_type":7}""", "7")]
    [InlineData("""{"face_type":null}""", null)]
    public void An_open_enum_received_under_an_alias_is_read_and_written_back(string json, string? type)
    {
        var replica = Replica.Parse(json);

        Assert.Equal(type, replica.ReplicaType?.Value);
        JsonAssert.Equal(json, replica.ToJson());
    }

    [Fact]
    public void An_open_enum_that_is_set_is_written_under_its_received_alias()
    {
        var replica = Replica.Parse("""{"face_type":"user"}""");
        replica.ReplicaType = ReplicaType.System;

        JsonAssert.Equal("""{"face_type":"system"}""", replica.ToJson());
    }

    [Theory]
    [InlineData("user", 0)]
    [InlineData("other", 1)]
    public void Only_an_undocumented_open_enum_value_under_an_alias_is_reported_as_drift(string type, int count)
    {
        var log = new DriftLog();
        Replica.ReadResponse(Encoding.UTF8.GetBytes($$"""{"face_type":"{{type}}"}"""), log);

        Assert.Equal(count, log.Count);
    }

    private static Persona Parse(string json) => Persona.Parse(Encoding.UTF8.GetBytes(json));
}
