using Tavus.Tests.Transport;
using Tavus.TestServers;

namespace Tavus.Tests.Writing;

/// <summary>Tests values that a caller can create although the OpenAPI document does not allow them.</summary>
public class UndocumentedValueTests
{
    private const int Deep = 999;

    private static RawJson DeepJson => RawJson.Parse(new string('[', Deep) + new string(']', Deep));

    [Fact]
    public void A_null_list_item_is_written_as_null() =>
        Assert.Equal("""{"tools":[null]}""", new LlmLayer { Tools = [null!] }.ToJson());

    [Fact]
    public void A_null_map_value_with_an_unpaired_surrogate_in_its_key_is_written() =>
        Assert.Equal("""{"headers":{"a\ud800":null}}""", new LlmLayer { Headers = new Dictionary<string, string> { ["a\ud800"] = null! } }.ToJson());

    [Fact]
    public async Task A_rejected_request_with_999_nested_levels_throws_TavusApiException()
    {
        await using var server = new RawServer(RawResponse.With(400, """{"error":"too deep"}"""));
        using var client = TestClient.Of(server);
        var request = new CreatePersonaRequest { SystemPrompt = "x", Layers = new PersonaLayers { Llm = new LlmLayer { ExtraBody = DeepJson } } };

        Assert.Equal("too deep", (await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.CreateAsync(request))).ErrorMessage);
        Assert.Equal("too deep", (await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.PatchAsync("p1", new JsonPatch().Add(JsonPointer.Parse("/x"), DeepJson)))).ErrorMessage);
    }

    [Fact]
    public void JsonPatch_Between_accepts_a_value_with_999_nested_levels()
    {
        var after = new Persona { AdditionalProperties = { ["x"] = DeepJson } };

        Assert.Equal("add /x", JsonPatch.Between(new Persona(), after).ToString());
    }

    [Fact]
    public void A_JsonPatch_with_a_value_of_999_nested_levels_can_be_parsed_again()
    {
        var patch = new JsonPatch().Set(new Persona(), JsonPointer.Parse("/a/b/c"), DeepJson).Test(JsonPointer.Parse("/d"), DeepJson);

        Assert.Equal(patch.ToJson(), JsonPatch.Parse(patch.ToJson()).ToJson());
    }

    /// <summary>This takes less than a second. Removing in quadratic time would take minutes.</summary>
    [Fact]
    public async Task Removing_many_AdditionalProperties_one_by_one_takes_linear_time()
    {
        const int Count = 200_000;
        var persona = new Persona();
        for (var i = 0; i < Count; i++)
        {
            persona.AdditionalProperties[$"m{i}"] = RawJson.Null;
        }

        await Task.Run(() =>
        {
            for (var i = 0; i < Count; i++)
            {
                Assert.Equal(i % 3 != 0, i % 3 != 0 && persona.AdditionalProperties.Remove($"m{i}"));
            }
        }).WaitAsync(TimeSpan.FromMinutes(1));

        persona.AdditionalProperties["last"] = RawJson.Null;
        Assert.Equal(["m0", "m3", "m6"], persona.AdditionalProperties.Keys.Take(3));
        Assert.Equal("last", persona.AdditionalProperties.Keys.Last());
        Assert.Equal((Count / 3) + 2, persona.AdditionalProperties.Count);
        Assert.StartsWith("{\"m0\":null,\"m3\":null,", persona.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_written_persona_with_1000_nested_levels_can_be_parsed_again()
    {
        var deep = RawJson.Parse(new string('[', 1000) + new string(']', 1000));
        var persona = new Persona { PersonaId = "p1", Layers = new PersonaLayers { Llm = new LlmLayer { ExtraBody = deep } } };

        var read = Persona.Parse(persona.ToJson());

        Assert.Equal(persona.ToJson(), read.ToJson());
        Assert.Equal(deep, read.Layers!.Llm!.ExtraBody);
    }
}
