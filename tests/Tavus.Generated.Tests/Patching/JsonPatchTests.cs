using Newtonsoft.Json.Linq;

namespace Tavus.Tests.Patching;

public class JsonPatchTests
{
    [Fact]
    public void JsonPatch_writes_all_six_operations()
    {
        var patch = new JsonPatch()
            .Test(PersonaPointers.PersonaName, "Coach")
            .Add(PersonaPointers.DocumentIds.End, "d1")
            .Remove(PersonaPointers.Layers.Stt.Hotwords)
            .Replace(PersonaPointers.Layers.Llm.Model, "tavus-gpt-oss")
            .Copy(PersonaPointers.PersonaName, PersonaPointers.SystemPrompt)
            .Move(PersonaPointers.Layers.Llm.BaseUrl, PersonaPointers.Context);

        JsonAssert.Equal(
            """
            [{"op":"test","path":"/persona_name","value":"Coach"},
             {"op":"add","path":"/document_ids/-","value":"d1"},
             {"op":"remove","path":"/layers/stt/hotwords"},
             {"op":"replace","path":"/layers/llm/model","value":"tavus-gpt-oss"},
             {"op":"copy","from":"/persona_name","path":"/system_prompt"},
             {"op":"move","from":"/layers/llm/base_url","path":"/context"}]
            """,
            patch.ToJson());
    }

    [Fact]
    public void JsonPatch_Add_writes_each_type_of_value_as_JSON()
    {
        var patch = new JsonPatch()
            .Add(PersonaPointers.PipelineMode, PipelineMode.Echo)
            .Add(PersonaPointers.Layers.Stt.SmartTurnDetection, true)
            .Add(new JsonPointer<DateTimeOffset>("/at"), new DateTimeOffset(2026, 7, 14, 17, 0, 0, TimeSpan.Zero))
            .Add(PersonaPointers.DocumentTags, ["a", "\ud800"])
            .Add(PersonaPointers.Layers.Llm, new LlmLayer { Model = "m" })
            .Add(PersonaPointers.Layers.Llm.Tools, [new FunctionTool { Type = FunctionToolType.Function }])
            .Add(PersonaPointers.Layers.Llm.Headers, new Dictionary<string, string> { ["a"] = "b" })
            .Add(PersonaPointers.Layers.Llm.ExtraBody, RawJson.Parse("""{"temperature":0.50}"""))
            .Add(JsonPointer.FromSegments("future", "a/b"), new JObject { ["x"] = 1 })
            .Add(PersonaPointers.Context, RawJson.Null);

        Assert.Equal(
            ["\"echo\"", "true", "\"2026-07-14T17:00:00Z\"", "[\"a\",\"\\ud800\"]", """{"model":"m"}""", """[{"type":"function"}]""", """{"a":"b"}""", """{"temperature":0.50}""", """{"x":1}""", "null"],
            patch.Select(static operation => operation.Value!.Value.ToJson()));
    }

    [Fact]
    public void JsonPatch_Replace_with_a_received_list_keeps_the_items_that_could_not_be_read()
    {
        var persona = Persona.Parse("""{"layers":{"llm":{"tools":["t1",{"type":"function"},"t2"]}}}""");

        var patch = new JsonPatch().Replace(PersonaPointers.Layers.Llm.Tools, persona.Layers!.Llm!.Tools!);

        Assert.Equal("""["t1",{"type":"function"},"t2"]""", patch[0].Value!.Value.ToJson());
    }

    [Fact]
    public void JsonPatch_Replace_with_a_list_that_arrived_as_one_text_sends_one_text()
    {
        var persona = Persona.Parse("""{"layers":{"stt":{"hotwords":"Roslyn, NuGet"}}}""");

        var patch = new JsonPatch().Replace(PersonaPointers.Layers.Stt.Hotwords, persona.Layers!.Stt!.Hotwords!);

        Assert.Equal("\"Roslyn, NuGet\"", patch[0].Value!.Value.ToJson());
    }

    [Fact]
    public void ToString_of_a_JsonPatch_shows_no_values()
    {
        var patch = new JsonPatch().Replace(PersonaPointers.Layers.Llm.ApiKey, "sk-planted").Copy(PersonaPointers.PersonaName, PersonaPointers.Context);

        Assert.Equal("replace /layers/llm/api_key; copy /persona_name /context", patch.ToString());
        Assert.DoesNotContain("planted", patch[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonPatch_operations_with_null_arguments_throw_ArgumentException()
    {
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new JsonPatch().Add(PersonaPointers.PersonaName, null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => new JsonPatch().Remove(null!));
        Assert.Throws<ArgumentNullException>(() => new JsonPatch().Copy((JsonPointer)null!, JsonPointer.Root));
        Assert.Throws<ArgumentException>(() => new JsonPatch().Add(PersonaPointers.DocumentIds, [null!]));
    }

    [Fact]
    public void JsonPatch_Move_of_a_value_into_itself_throws_ArgumentException() =>
        Assert.Equal("path", Assert.Throws<ArgumentException>(() => new JsonPatch().Move(PersonaPointers.Layers, JsonPointer.Parse("/layers/llm"))).ParamName);
}
