using System.Net;
using Newtonsoft.Json.Linq;

namespace Tavus.ContractTests;

/// <summary>Tests the documented successful responses of operations other than Get.</summary>
public class DocumentedSuccessTests : ContractTest
{
    private const string Prompt = "You are a patient coach. Answer in two or three short sentences.";

    [Fact]
    public async Task ListPageAsync_sends_its_options_and_reads_the_documented_page()
    {
        using var client = CreateClient("Personas_List.200.onePage");

        var page = await client.Personas.ListPageAsync(1, new ListPersonasOptions { PageSize = 10, PersonaType = PersonaType.User });

        Assert.Equal(["p5317866", "pcb7a34da5fe"], page.Items.Select(static persona => persona.PersonaId));
        Assert.Equal(["full", "echo"], page.Items.Select(static persona => persona.PipelineMode?.Value));
        Assert.Equal(2, page.TotalCount);
        Assert.False(page.HasNext);
        Assert.Equal("/v2/personas?limit=10&page=1&persona_type=user", Assert.Single(Server.Requests).Target);
    }

    [Fact]
    public async Task CreateAsync_sends_the_request_and_reads_the_documented_persona()
    {
        using var client = CreateClient("Personas_Create.200.created");

        var created = await client.Personas.CreateAsync(new CreatePersonaRequest
        {
            PersonaName = "Life Coach",
            SystemPrompt = Prompt,
            Layers = new PersonaLayers { Llm = new LlmLayer { Model = "tavus-gpt-oss" }, Tts = new TtsLayer { TtsEngine = TtsEngine.Cartesia } },
        });

        Assert.Equal("pcb7a34da5fe", created.PersonaId);
        Assert.Equal("Life Coach", created.PersonaName);
        Assert.Equal(new DateTimeOffset(2026, 7, 14, 17, 0, 0, TimeSpan.Zero), created.CreatedAt);
        Assert.True(JToken.DeepEquals(
            JToken.Parse($$$"""{"persona_name":"Life Coach","system_prompt":"{{{Prompt}}}","layers":{"llm":{"model":"tavus-gpt-oss"},"tts":{"tts_engine":"cartesia"} } }"""),
            JToken.Parse(Assert.Single(Server.Requests).Body)));
    }

    [Fact]
    public async Task PatchWithResponseAsync_sends_the_operations_and_reports_Changed()
    {
        using var client = CreateClient("Personas_Patch.200");
        var patch = new JsonPatch().Replace(PersonaPointers.SystemPrompt, Prompt).Remove(PersonaPointers.Layers.Stt.Hotwords);

        var response = await client.Personas.PatchWithResponseAsync("p5317866", patch);

        Assert.True(response.Value.Changed);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(JToken.DeepEquals(
            JToken.Parse($$"""[{"op":"replace","path":"/system_prompt","value":"{{Prompt}}"},{"op":"remove","path":"/layers/stt/hotwords"}]"""),
            JToken.Parse(Assert.Single(Server.Requests).Body)));
    }

    [Fact]
    public async Task PatchWithResponseAsync_reports_no_change_for_a_304_response()
    {
        using var client = CreateClient("Personas_Patch.304");

        var response = await client.Personas.PatchWithResponseAsync("p5317866", new JsonPatch().Replace(PersonaPointers.SystemPrompt, Prompt));

        Assert.False(response.Value.Changed);
        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
    }

    [Fact]
    public async Task DeleteWithResponseAsync_returns_the_status_204()
    {
        using var client = CreateClient("Personas_Delete.204");

        var response = await client.Personas.DeleteWithResponseAsync("p5317866");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task Rejected_patch_throws_TavusPatchException_with_the_sent_patch()
    {
        using var client = CreateClient("Personas_Patch.422.invalidPatch");

        var exception = await Assert.ThrowsAsync<TavusPatchException>(() => client.Personas.PatchAsync("p5317866", new JsonPatch().Remove(PersonaPointers.Context)));

        Assert.Equal("remove /context", exception.Patch.ToString());
    }
}
