namespace Tavus.Tests.Writing;

/// <summary>Once the caller sets a property, the new value is written instead of the JSON that was received for the property.</summary>
public class AssignedPropertyTests
{
    [Fact]
    public void A_property_that_is_set_replaces_the_preserved_JSON()
    {
        var persona = Persona.Parse(Fixtures.DocumentedResponse);
        persona.CreatedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        persona.Layers!.Tts!.TtsEmotionControl = true;
        persona.Layers.Stt!.Hotwords = ["one", "two"];

        Assert.Contains("\"created_at\":\"2026-01-02T03:04:05Z\"", persona.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"updated_at\":\"<string>\"", persona.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"tts_emotion_control\":true", persona.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"hotwords\":[\"one\",\"two\"]", persona.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""["t1",{"type":"a"},"t2",{"type":"b"},null]""", """["t1",{"type":"a"},"t2",{"type":"changed"},null]""")]
    [InlineData("""["t1",{"type":"a"}]""", """["t1",{"type":"changed"}]""")]
    [InlineData("""[{"type":"a"},"t1"]""", """[{"type":"changed"},"t1"]""")]
    public void Unreadable_list_items_are_kept_when_another_item_is_changed(string before, string after)
    {
        var tools = Tools(before, out var persona);

        tools[^1].Type = "changed";

        AssertTools(after, persona);
    }

    [Fact]
    public void Unreadable_list_items_keep_their_index_when_other_items_are_removed_and_added()
    {
        var tools = Tools("""["t1",{"type":"a"},{"type":"b"},"t2",{"type":"c"},"t3"]""", out var persona);

        tools.RemoveAt(0);
        tools.Add(new FunctionTool { Type = "d" });

        AssertTools("""["t1",{"type":"b"},{"type":"c"},"t2",{"type":"d"},"t3"]""", persona);
    }

    [Fact]
    public void A_cleared_or_replaced_list_drops_its_unreadable_items()
    {
        Tools("""["t1",{"type":"a"}]""", out var emptied).Clear();
        Tools("""["t1",{"type":"a"}]""", out var replaced);
        replaced.Layers!.Llm!.Tools = [new FunctionTool { Type = "b" }];

        AssertTools("[]", emptied);
        AssertTools("""[{"type":"b"}]""", replaced);
    }

    [Fact]
    public void A_property_set_to_null_is_omitted_from_the_written_JSON()
    {
        var persona = Fixtures.Persona("\"persona_name\":3");
        persona.PersonaName = null;
        JsonAssert.Equal("{\"persona_id\":\"p1\"}", persona.ToJson());
    }

    [Fact]
    public void A_property_set_to_its_current_value_keeps_the_received_JSON()
    {
        var persona = Fixtures.Persona("\"persona_name\":3");
        persona.PersonaName = "3";
        JsonAssert.Equal("{\"persona_id\":\"p1\",\"persona_name\":3}", persona.ToJson());
    }

    [Fact]
    public void AdditionalProperties_of_the_caller_are_written()
    {
        var persona = new Persona { PersonaId = "p1", AdditionalProperties = new Dictionary<string, RawJson> { ["my_own"] = RawJson.Parse("\"p1\"") } };
        JsonAssert.Equal("{\"persona_id\":\"p1\",\"my_own\":\"p1\"}", persona.ToJson());
    }

    [Fact]
    public void A_null_in_a_list_or_a_map_of_texts_is_written_as_null()
    {
        Assert.Equal("""{"hotwords":["a",null]}""", new SttLayer { Hotwords = ["a", null!] }.ToJson());
        Assert.Equal("""{"headers":{"X":null}}""", new LlmLayer { Headers = new Dictionary<string, string> { ["X"] = null! } }.ToJson());
    }

    private static List<FunctionTool> Tools(string json, out Persona persona)
    {
        persona = Fixtures.Persona(Layers(json));
        return (List<FunctionTool>)persona.Layers!.Llm!.Tools!;
    }

    private static void AssertTools(string expected, Persona persona) =>
        JsonAssert.Equal($"{{\"persona_id\":\"p1\",{Layers(expected)}}}", persona.ToJson());

    private static string Layers(string tools) => $"\"layers\":{{\"llm\":{{\"tools\":{tools}}}}}";

    [Fact]
    public void Many_unreadable_or_converted_list_items_are_kept_when_an_item_is_added()
    {
        const int Count = 1200;
        var texts = string.Join(",", Enumerable.Range(0, Count).Select(static number => $"\"t{number}\""));
        Tools($"[{texts}]", out var persona).Add(new FunctionTool { Type = "added" });
        AssertTools($$"""[{{texts}},{"type":"added"}]""", persona);

        var numbers = string.Join(",", Enumerable.Range(0, Count));
        var documents = Fixtures.Persona($"\"document_ids\":[{numbers}]");
        documents.DocumentIds!.Add("5");
        Assert.Equal($$"""{"persona_id":"p1","document_ids":[{{numbers}},"5"]}""", documents.ToJson());
    }

    [Fact]
    public void A_list_received_as_a_string_stays_a_string_until_cleared_or_replaced()
    {
        var layer = SttLayer.Parse("""{"hotwords":"a, b"}"""u8);
        Assert.Equal(["a, b"], layer.Hotwords);

        layer.Hotwords!.Add("c");
        Assert.Equal("""{"hotwords":"a, b, c"}""", layer.ToJson());

        layer.Hotwords.Clear();
        Assert.Equal("""{"hotwords":[]}""", layer.ToJson());

        layer.Hotwords = ["d"];
        Assert.Equal("""{"hotwords":["d"]}""", layer.ToJson());
    }
}
