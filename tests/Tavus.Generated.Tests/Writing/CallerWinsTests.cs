namespace Tavus.Tests.Writing;

/// <summary>Once the caller sets a property, it is what is written, whatever was kept of it.</summary>
public class CallerWinsTests
{
    [Fact]
    public void A_set_property_replaces_what_was_kept()
    {
        var persona = Persona.Parse(Fixtures.DocumentedAnswer);
        persona.CreatedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        persona.Layers!.Tts!.TtsEmotionControl = true;
        persona.Layers.Stt!.Hotwords = ["one", "two"];

        Assert.Contains("\"created_at\":\"2026-01-02T03:04:05Z\"", persona.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"updated_at\":\"<string>\"", persona.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"tts_emotion_control\":true", persona.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"hotwords\":[\"one\",\"two\"]", persona.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_changed_in_place_replaces_what_was_kept()
    {
        var persona = Persona.Parse(Fixtures.DocumentedAnswer);
        persona.Layers!.Stt!.Hotwords!.Add("another");
        Assert.Contains("\"hotwords\":[\"This is a hotword example\",\"another\"]", persona.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_changed_in_place_replaces_what_was_kept()
    {
        var persona = Fixtures.Persona("\"layers\":{\"llm\":{\"tools\":[{\"type\":\"function\"},\"?\"]}}");
        persona.Layers!.Llm!.Tools![0].Function = new FunctionDefinition { Name = "f" };
        JsonAssert.Equal("{\"persona_id\":\"p1\",\"layers\":{\"llm\":{\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"f\"}}]}}}", persona.ToJson());
    }

    [Fact]
    public void A_property_set_to_null_is_left_out()
    {
        var persona = Fixtures.Persona("\"persona_name\":3");
        persona.PersonaName = null;
        JsonAssert.Equal("{\"persona_id\":\"p1\"}", persona.ToJson());
    }

    [Fact]
    public void A_property_set_to_the_same_value_leaves_what_was_kept()
    {
        var persona = Fixtures.Persona("\"persona_name\":3");
        persona.PersonaName = "3";
        JsonAssert.Equal("{\"persona_id\":\"p1\",\"persona_name\":3}", persona.ToJson());
    }

    [Fact]
    public void Members_of_the_callers_own_are_written()
    {
        var persona = new Persona { PersonaId = "p1", AdditionalProperties = new Dictionary<string, RawJson> { ["my_own"] = RawJson.Parse("\"p1\"") } };
        JsonAssert.Equal("{\"persona_id\":\"p1\",\"my_own\":\"p1\"}", persona.ToJson());
    }
}
