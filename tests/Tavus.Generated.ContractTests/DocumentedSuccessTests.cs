using System.Net;
using Newtonsoft.Json.Linq;
using Tavus.ContractTests.Server;

namespace Tavus.ContractTests;

/// <summary>What the document tells of an operation that succeeds, beside Get.</summary>
public class DocumentedSuccessTests(WireMockServer server) : ContractTest(server)
{
    private const string Prompt = "You are a patient coach. Answer in two or three short sentences.";

    [Fact]
    public async Task A_page_is_listed()
    {
        using var client = CreateClient();

        var page = await client.Personas.ListPageAsync(page: 1, limit: 10, PersonaType.User);

        Assert.Equal(["p5317866", "pcb7a34da5fe"], page.Items.Select(static persona => persona.PersonaId));
        Assert.Equal(["full", "echo"], page.Items.Select(static persona => persona.PipelineMode?.Value));
        Assert.Equal(2, page.TotalCount);
        Assert.False(page.HasNext);
    }

    [Fact]
    public async Task A_persona_is_created()
    {
        using var client = CreateClient();

        var created = await client.Personas.CreateAsync(new CreatePersonaRequest
        {
            PersonaName = "Life Coach",
            SystemPrompt = Prompt,
            Layers = new PersonaLayers { Llm = new LlmLayer { Model = "tavus-gpt-oss" }, Tts = new TtsLayer { TtsEngine = TtsEngine.Cartesia } },
        });

        Assert.Equal("pcb7a34da5fe", created.PersonaId);
        Assert.Equal("Life Coach", created.PersonaName);
        Assert.Equal(new DateTimeOffset(2026, 7, 14, 17, 0, 0, TimeSpan.Zero), created.CreatedAt);
        var sent = (await Server.Admin.GetRequestsAsync())[^1];
        Assert.True(JToken.DeepEquals(
            JToken.Parse($$$"""{"persona_name":"Life Coach","system_prompt":"{{{Prompt}}}","layers":{"llm":{"model":"tavus-gpt-oss"},"tts":{"tts_engine":"cartesia"} } }"""),
            JToken.Parse(sent.Body)));
    }

    [Fact]
    public async Task A_persona_is_changed()
    {
        using var client = CreateClient();
        var patch = new JsonPatch().Replace(PersonaPointers.SystemPrompt, Prompt).Remove(PersonaPointers.Layers.Stt.Hotwords);

        var response = await client.Personas.PatchWithResponseAsync(NewName("changed"), patch);

        Assert.True(response.Value.Changed);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task That_nothing_changed_is_no_error()
    {
        using var client = CreateClient();

        var response = await client.Personas.PatchWithResponseAsync(NewName("unchanged"), new JsonPatch().Replace(PersonaPointers.SystemPrompt, Prompt));

        Assert.False(response.Value.Changed);
        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
    }

    [Fact]
    public async Task A_persona_is_deleted()
    {
        using var client = CreateClient();

        var response = await client.Personas.DeleteWithResponseAsync(NewName("stored"));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }
}
