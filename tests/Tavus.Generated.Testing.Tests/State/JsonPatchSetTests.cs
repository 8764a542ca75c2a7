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
}
