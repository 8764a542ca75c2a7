using System.Reflection;
using Tavus.Tests.Proof;

namespace Tavus.Tests.Conventions;

public class CloneTests
{
    public static TheoryData<Type> Models => ModelConventionTests.Models;

    [Theory]
    [MemberData(nameof(Models))]
    public void A_cloned_model_is_equal_and_does_not_share_AdditionalProperties(Type type)
    {
        var member = DocumentSchemas.Properties(type.Name).First().Key.ToString();
        var model = (ITavusModel)System.Text.Json.JsonSerializer.Deserialize($$"""{"{{member}}":null,"unknown":{"x":1.50} }""", type)!;

        var clone = (ITavusModel)typeof(TavusModelExtensions).GetMethod(nameof(TavusModelExtensions.Clone), BindingFlags.Public | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [model])!;
        clone.AdditionalProperties["unknown"] = RawJson.Null;

        JsonAssert.Equal($$"""{"{{member}}":null,"unknown":{"x":1.50} }""", model.ToJson());
        JsonAssert.Equal($$"""{"{{member}}":null,"unknown":null}""", clone.ToJson());
    }

    [Fact]
    public void A_clone_shares_no_nested_object_or_list()
    {
        var persona = Persona.Parse("""{"document_ids":["d1"],"layers":{"llm":{"model":"a","tools":[{"type":"function"}]}}}""");
        var before = persona.ToJson();

        var clone = persona.Clone();
        clone.DocumentIds!.Add("d2");
        clone.Layers!.Llm!.Model = "b";
        clone.Layers.Llm.Tools![0].Type = "other";

        Assert.Equal(before, persona.ToJson());
        JsonAssert.Equal("""{"document_ids":["d1","d2"],"layers":{"llm":{"model":"b","tools":[{"type":"other"}]}}}""", clone.ToJson());
    }

    [Fact]
    public void A_persona_converts_to_a_CreatePersonaRequest_without_the_id_and_the_timestamps()
    {
        var persona = Persona.Parse("""{"persona_id":"p1","created_at":"2026-01-01T00:00:00Z","updated_at":"","persona_name":"Ann","layers":{"tts":{"tts_emotion_control":"false"}},"unknown":1}""");

        var request = persona.To<CreatePersonaRequest>();

        JsonAssert.Equal("""{"persona_name":"Ann","layers":{"tts":{"tts_emotion_control":"false"}},"unknown":1}""", request.ToJson());
        Assert.NotSame(persona.Layers, request.Layers);
    }

    [Theory]
    [InlineData("""{"pal_id":"p1","pal_name":"Ann","default_face_id":"r1"}""", """{"persona_name":"Ann","default_replica_id":"r1"}""")]
    [InlineData("""{"pal_name":"Bob","persona_name":"Ann"}""", """{"persona_name":"Ann"}""")]
    [InlineData("""{"persona_name":5,"pal_name":"Bob","x":1}""", """{"persona_name":5,"x":1}""")]
    public void A_conversion_to_another_type_writes_the_documented_name_of_a_member_received_under_an_alias(string json, string expected) =>
        JsonAssert.Equal(expected, Persona.Parse(json).To<CreatePersonaRequest>().ToJson());

    [Fact]
    public void A_conversion_to_another_type_omits_masked_secrets_and_a_clone_keeps_them()
    {
        const string Json = """{"persona_name":"Ann ***","layers":{"llm":{"api_key":"********","model":"m"},"tts":{"api_key":"sk-1"}}}""";
        var persona = Persona.Parse(Json);

        JsonAssert.Equal("""{"persona_name":"Ann ***","layers":{"llm":{"model":"m"},"tts":{"api_key":"sk-1"}}}""", persona.To<CreatePersonaRequest>().ToJson());
        JsonAssert.Equal(Json, persona.Clone().ToJson());
    }
}
