using System.Text.Json.Nodes;

namespace Tavus.Testing.Tests.State;

/// <summary>JsonPatch.Set sets a member at any depth; the stub applies the patch.</summary>
public sealed class JsonPatchSetTests : IDisposable
{
    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Theory]
    [InlineData("""{"persona_id":"p1"}""")]
    [InlineData("""{"persona_id":"p1","layers":null}""")]
    [InlineData("""{"persona_id":"p1","layers":{}}""")]
    [InlineData("""{"persona_id":"p1","layers":{"llm":null,"tts":{"tts_engine":"cartesia"}}}""")]
    [InlineData("""{"persona_id":"p1","layers":{"llm":{"model":"old","unknown":1}}}""")]
    public async Task JsonPatch_Set_adds_missing_parents_and_keeps_existing_members(string json)
    {
        var persona = Persona.Parse(json);
        _stub.Personas.Add(persona);
        using var client = _stub.CreateClient();
        var patch = new JsonPatch()
            .Set(persona, PersonaPointers.Layers.Llm.Model, "new")
            .Set(persona, PersonaPointers.Layers.Llm.ExtraBody, RawJson.Parse("""{"temperature":1}"""))
            .Set(persona, PersonaPointers.Layers.Stt.SttEngine, SttEngine.TavusAuto)
            .Set(persona, PersonaPointers.PersonaName, "Ann");

        await client.Personas.PatchAsync("p1", patch);

        var changed = _stub.Personas[^1];
        Assert.Equal(("Ann", "new", SttEngine.TavusAuto), (changed.PersonaName, changed.Layers!.Llm!.Model, changed.Layers.Stt!.SttEngine));
        Assert.Equal("""{"temperature":1}""", changed.Layers.Llm.ExtraBody!.Value.ToJson());
        Assert.Equal(persona.Layers?.Tts?.TtsEngine, changed.Layers.Tts?.TtsEngine);
        Assert.Equal(persona.Layers?.Llm?.AdditionalProperties.Count ?? 0, changed.Layers.Llm.AdditionalProperties.Count);
    }

    [Theory]
    [InlineData("""{"persona_id":"p1"}""")]
    [InlineData("""{"persona_id":"p1","document_tags":null,"layers":{"llm":{}}}""")]
    [InlineData("""{"persona_id":"p1","document_tags":[],"layers":{"llm":{"tools":[]}}}""")]
    public async Task JsonPatch_Set_adds_a_missing_list(string json)
    {
        var changed = await ApplyAsync(json, static (patch, persona) => patch
            .Set(persona, PersonaPointers.DocumentTags.End, "a")
            .Set(persona, PersonaPointers.DocumentTags.End, "b")
            .Set(persona, PersonaPointers.Layers.Llm.Tools[0].Function.Name, "f")
            .Set(persona, PersonaPointers.Layers.Llm.Tools[0].Function.Description, "d")
            .Set(persona, PersonaPointers.Layers.Llm.Tools[1].Function.Name, "g"));

        Assert.Equal(["a", "b"], changed.DocumentTags!);
        Assert.Equal(["f", "g"], changed.Layers!.Llm!.Tools!.Select(static tool => tool.Function!.Name));
        Assert.Equal("d", changed.Layers.Llm.Tools![0].Function!.Description);
    }

    [Theory]
    [InlineData("""{"pal_id":"p1","pal_name":"Bob"}""", "/pal_name")]
    [InlineData("""{"persona_id":"p1","persona_name":"Bob","pal_name":"Bob"}""", "/persona_name")]
    [InlineData("""{"persona_id":"p1"}""", "/persona_name")]
    public void JsonPatch_Set_uses_the_name_under_which_a_member_arrived(string json, string path)
    {
        var patch = new JsonPatch().Set(Persona.Parse(json), PersonaPointers.PersonaName, "Ann");

        Assert.Equal(path, patch[0].Path.ToString());
    }

    [Fact]
    public async Task JsonPatch_Set_replaces_an_existing_item()
    {
        var changed = await ApplyAsync("""{"persona_id":"p1","document_tags":["a","b"]}""", static (patch, persona) => patch
            .Set(persona, PersonaPointers.DocumentTags[0], "c")
            .Set(persona, PersonaPointers.DocumentTags[2], "d"));

        Assert.Equal(["c", "b", "d"], changed.DocumentTags!);
    }

    [Theory]
    [InlineData("/document_tags/2")]
    [InlineData("/document_tags/name")]
    [InlineData("/document_tags/01")]
    [InlineData("/layers/llm/tools/1/function/name")]
    public void JsonPatch_Set_refuses_an_item_that_cannot_exist(string path)
    {
        var patch = new JsonPatch();

        var exception = Assert.Throws<ArgumentException>(() => patch.Set(Persona.Parse("""{"document_tags":["a"]}"""), JsonPointer.Parse(path), RawJson.Parse("1")));

        Assert.Contains($"'{path}'", exception.Message);
        Assert.Empty(patch);
    }

    public static TheoryData<Func<JsonPatch, JsonPatch>, string> EarlierOperations => new()
    {
        { static patch => patch.Copy(JsonPointer.Parse("/layers/llm"), JsonPointer.Parse("/layers/tts")), """{"llm":{"model":"m"},"tts":{"model":"m","tts_engine":"x"}}""" },
        { static patch => patch.Move(JsonPointer.Parse("/layers/llm"), JsonPointer.Parse("/layers/tts")), """{"tts":{"model":"m","tts_engine":"x"}}""" },
        { static patch => patch.Remove(PersonaPointers.Layers), """{"tts":{"tts_engine":"x"}}""" },
        { static patch => patch.Add(PersonaPointers.Layers.Tts, new TtsLayer()).Remove(PersonaPointers.Layers.Tts), """{"llm":{"model":"m"},"tts":{"tts_engine":"x"}}""" },
        { static patch => patch.Replace(JsonPointer.Parse("/layers"), RawJson.Parse("""{"tts":{"unknown":1}}""")), """{"tts":{"unknown":1,"tts_engine":"x"}}""" },
        { static patch => patch.Copy(JsonPointer.Parse("/layers"), JsonPointer.Parse("/layers/tts")).Remove(JsonPointer.Parse("/layers/llm")), """{"tts":{"llm":{"model":"m"},"tts_engine":"x"}}""" },
        { static patch => patch.Test(PersonaPointers.Layers, new PersonaLayers { Llm = new LlmLayer { Model = "m" } }), """{"llm":{"model":"m"},"tts":{"tts_engine":"x"}}""" },
        { static patch => patch.Add(JsonPointer.Root, RawJson.Parse("""{"persona_id":"p1","layers":{"tts":{}}}""")), """{"tts":{"tts_engine":"x"}}""" },
    };

    [Theory]
    [MemberData(nameof(EarlierOperations), DisableDiscoveryEnumeration = true)]
    public async Task JsonPatch_Set_takes_earlier_operations_of_the_patch_into_account(Func<JsonPatch, JsonPatch> addOperations, string layers)
    {
        var changed = await ApplyAsync("""{"persona_id":"p1","layers":{"llm":{"model":"m"}}}""", (patch, persona) => addOperations(patch).Set(persona, PersonaPointers.Layers.Tts.TtsEngine, new TtsEngine("x")));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(layers), JsonNode.Parse(changed.Layers!.ToJson())), changed.Layers.ToJson());
    }

    [Fact]
    public async Task JsonPatch_Set_takes_moved_items_into_account()
    {
        var changed = await ApplyAsync("""{"persona_id":"p1","document_tags":["a","b","c"]}""", static (patch, persona) => patch
            .Remove(PersonaPointers.DocumentTags[0])
            .Move(PersonaPointers.DocumentTags[1], PersonaPointers.DocumentTags[0])
            .Add(PersonaPointers.DocumentTags[1], "d")
            .Replace(PersonaPointers.DocumentTags[2], "e")
            .Set(persona, PersonaPointers.DocumentTags[2], "f")
            .Set(persona, PersonaPointers.DocumentTags[3], "g"));

        Assert.Equal(["c", "d", "f", "g"], changed.DocumentTags!);
    }

    [Fact]
    public async Task JsonPatch_Set_adds_the_root_after_an_operation_removed_it()
    {
        var changed = await ApplyAsync("""{"persona_id":"p1","document_tags":["a"]}""", static (patch, persona) => patch
            .Remove(JsonPointer.Root)
            .Set(persona, JsonPointer.Parse("/persona_id"), RawJson.Parse("\"p1\""))
            .Set(persona, PersonaPointers.DocumentTags.End, "b")
            .Set(persona, PersonaPointers.DocumentTags.End, "c"));

        Assert.Equal(["b", "c"], changed.DocumentTags!);
    }

    [Fact]
    public void JsonPatch_Set_appends_to_an_earlier_value_nested_deeper_than_a_response_may_be()
    {
        var deep = JsonPointer.FromSegments([.. Enumerable.Repeat("a", 100)]);
        var patch = new JsonPatch().Set(new Persona(), deep, RawJson.Parse(new string('[', 1000) + new string(']', 1000)));

        patch.Set(new Persona(), deep.Append("-"), RawJson.Parse("1"));

        Assert.Equal(["add /a", $"add {deep}/-"], patch.Select(static operation => operation.ToString()));
    }

    private async Task<Persona> ApplyAsync(string json, Func<JsonPatch, Persona, JsonPatch> addOperations)
    {
        var persona = Persona.Parse(json);
        _stub.Personas.Add(persona);
        using var client = _stub.CreateClient();
        await client.Personas.PatchAsync("p1", addOperations(new JsonPatch(), persona));
        return _stub.Personas[^1];
    }
}
