using System.Text;
using Tavus.Json;

namespace Tavus.Tests.Reading;

/// <summary>Members received under an alias (<c>x-aliases</c>).</summary>
public class AliasTests
{
    [Fact]
    public void Another_name_fills_the_same_property()
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
    public void It_is_written_back_under_the_name_it_came_with(string json) => JsonAssert.Equal(json, Parse(json).ToJson());

    [Theory]
    [InlineData("""{"persona_id":"p1","pal_id":"p2"}""")]
    [InlineData("""{"pal_id":"p2","persona_id":"p1"}""")]
    public void Of_both_names_the_first_counts(string json) => Assert.Equal("p1", Parse(json).PersonaId);

    [Theory]
    [InlineData("""{"pal_name":"Old"}""", """{"pal_name":"New"}""")]
    [InlineData("""{"pal_name":"Old","persona_name":"Old"}""", """{"pal_name":"New","persona_name":"New"}""")]
    [InlineData("""{"persona_name":"Old","pal_name":"Other"}""", """{"persona_name":"New","pal_name":"New"}""")]
    public void What_the_caller_sets_is_written_under_every_name_it_came_with(string json, string written)
    {
        var persona = Parse(json);
        persona.PersonaName = "New";

        JsonAssert.Equal(written, persona.ToJson());
    }

    [Fact]
    public void A_member_set_to_null_is_gone_under_its_alias_too()
    {
        var persona = Parse("""{"persona_id":"p1","pal_name":"Old"}""");
        persona.PersonaName = null;

        JsonAssert.Equal("""{"persona_id":"p1"}""", persona.ToJson());
    }

    [Fact]
    public void A_documented_alias_is_no_drift()
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
    public void An_open_enum_may_have_another_name(string json, string? type)
    {
        var replica = Replica.Parse(json);

        Assert.Equal(type, replica.ReplicaType?.Value);
        JsonAssert.Equal(json, replica.ToJson());
    }

    [Fact]
    public void An_open_enum_that_the_caller_sets_is_written_under_the_name_it_came_with()
    {
        var replica = Replica.Parse("""{"face_type":"user"}""");
        replica.ReplicaType = ReplicaType.System;

        JsonAssert.Equal("""{"face_type":"system"}""", replica.ToJson());
    }

    [Theory]
    [InlineData("user", 0)]
    [InlineData("other", 1)]
    public void An_undocumented_value_is_drift_under_every_name(string type, int count)
    {
        var log = new DriftLog();
        Replica.ReadResponse(Encoding.UTF8.GetBytes($$"""{"face_type":"{{type}}"}"""), log);

        Assert.Equal(count, log.Count);
    }

    private static Persona Parse(string json) => Persona.Parse(Encoding.UTF8.GetBytes(json));
}
