namespace Tavus.Tests.Writing;

/// <summary>JSON that the caller sets in AdditionalProperties under the name of a documented member.</summary>
public class CallerJsonTests
{
    [Fact]
    public void AdditionalProperties_under_a_documented_name_are_written_while_the_property_is_null()
    {
        var stt = new SttLayer();
        stt.AdditionalProperties["hotwords"] = RawJson.Parse("\"alpha, beta\"");
        var llm = new LlmLayer { Model = "m", AdditionalProperties = new Dictionary<string, RawJson> { ["tools"] = RawJson.Parse("[\"t0001\"]"), ["model"] = RawJson.Parse("7") } };

        Assert.Equal("""{"hotwords":"alpha, beta"}""", stt.ToJson());
        JsonAssert.Equal("""{"model":"m","tools":["t0001"]}""", llm.ToJson());

        stt.Hotwords = ["gamma"];
        Assert.Equal("""{"hotwords":["gamma"]}""", stt.ToJson());
    }

    [Fact]
    public void A_received_value_set_to_null_is_omitted_until_AdditionalProperties_sets_it_again()
    {
        var stt = SttLayer.Parse("""{"hotwords":"alpha, beta"}""");

        stt.Hotwords = null;
        Assert.Equal("{}", stt.ToJson());

        stt.AdditionalProperties["hotwords"] = RawJson.Parse("\"alpha\"");
        Assert.Equal("""{"hotwords":"alpha"}""", stt.ToJson());
    }

    [Fact]
    public void A_value_set_in_AdditionalProperties_is_written_until_the_property_is_set()
    {
        var persona = Persona.Parse("""{"persona_id":"p1","persona_name":123}"""u8);
        persona.AdditionalProperties["persona_name"] = RawJson.Parse("456");

        Assert.Equal("""{"persona_id":"p1","persona_name":456}""", persona.ToJson());

        persona.PersonaName = "the property";
        Assert.Equal("""{"persona_id":"p1","persona_name":"the property"}""", persona.ToJson());
    }

    [Theory]
    [InlineData("persona_name", "\"B\"")]
    [InlineData("persona_name", "456")]
    [InlineData("persona_name", "null")]
    [InlineData("created_at", "\"soon\"")]
    [InlineData("document_ids", "\"d2\"")]
    [InlineData("layers", "{}")]
    public void A_value_set_in_AdditionalProperties_is_written_over_a_property_that_was_read_or_set(string name, string json)
    {
        var persona = Fixtures.Persona("""
            "persona_name":"A","created_at":"2024-11-25T22:40:35Z","document_ids":["d1"],"layers":{"tts":{"tts_emotion_control":"false"}}
            """);
        persona.AdditionalProperties[name] = RawJson.Parse("\"replaced\"");
        persona.AdditionalProperties[name] = RawJson.Parse(json);

        Assert.Contains($"\"{name}\":{json}", persona.ToJson(), StringComparison.Ordinal);
        Assert.Equal(json, Persona.Parse(persona.ToJson()).AdditionalProperties.TryGetValue(name, out var kept) ? kept.ToJson() : json);

        persona.AdditionalProperties.Remove(name);
        Assert.DoesNotContain($"\"{name}\":{json}", persona.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_of_a_property_and_a_value_in_AdditionalProperties_is_written()
    {
        var persona = Fixtures.Persona("\"persona_name\":123,\"layers\":{}");
        persona.PersonaName = "first";
        persona.AdditionalProperties["persona_name"] = RawJson.Parse("2");
        persona.AdditionalProperties["layers"] = RawJson.Parse("2");
        JsonAssert.Equal("""{"persona_id":"p1","persona_name":2,"layers":2}""", persona.ToJson());

        persona.PersonaName = "third";
        persona.Layers!.Llm = new LlmLayer();
        JsonAssert.Equal("""{"persona_id":"p1","persona_name":"third","layers":{"llm":{}}}""", persona.ToJson());

        persona.AdditionalProperties["persona_name"] = RawJson.Parse("4");
        persona.AdditionalProperties.Remove("layers");
        JsonAssert.Equal("""{"persona_id":"p1","persona_name":4,"layers":{"llm":{}}}""", persona.ToJson());

        persona.AdditionalProperties.Clear();
        JsonAssert.Equal("""{"persona_id":"p1","persona_name":"third","layers":{"llm":{}}}""", persona.ToJson());
    }

    [Fact]
    public void A_property_wins_over_a_dictionary_that_the_caller_assigns()
    {
        var persona = Fixtures.Persona("\"persona_name\":\"A\"");
        persona.AdditionalProperties = new Dictionary<string, RawJson> { ["persona_name"] = RawJson.Parse("\"B\""), ["context"] = RawJson.Parse("3") };

        JsonAssert.Equal("""{"persona_id":"p1","persona_name":"A","context":3}""", persona.ToJson());
    }
}
