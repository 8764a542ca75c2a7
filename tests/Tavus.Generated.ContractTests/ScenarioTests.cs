using Tavus.ContractTests.Server;

namespace Tavus.ContractTests;

/// <summary>Calls of which each changes what the next one is answered: WireMock's scenarios.</summary>
public class ScenarioTests(WireMockServer server) : ContractTest(server)
{
    private const string Id = "edited";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Server.Admin.ResetScenariosAsync();
    }

    [Fact]
    public async Task Three_pages_are_listed_one_after_the_other()
    {
        using var client = CreateClient("paging");
        var ids = new List<string?>();

        await foreach (var persona in client.Personas.ListAsync(new ListPersonasOptions { PageSize = 2 }))
        {
            ids.Add(persona.PersonaId);
        }

        Assert.Equal(["p1", "p2", "p3", "p4", "p5"], ids);
    }

    [Fact]
    public async Task A_page_is_asked_for_when_the_one_before_is_used_up()
    {
        using var client = CreateClient("paging");
        var before = (await Server.Admin.GetRequestsAsync()).Count;

        await foreach (var persona in client.Personas.ListAsync(new ListPersonasOptions { PageSize = 2 }))
        {
            if (persona.PersonaId == "p3")
            {
                break;
            }
        }

        Assert.Equal(
            ["/v2/personas?limit=2&page=1", "/v2/personas?limit=2&page=2"],
            (await Server.Admin.GetRequestsAsync()).Skip(before).Select(static request => request.Url));
    }

    [Fact]
    public async Task A_patch_changes_what_get_answers()
    {
        using var client = CreateClient("patching");

        var updated = await client.Personas.UpdateAsync(Id, static persona => persona.Layers!.Llm!.Model = "tavus-llama");
        var persona = await client.Personas.GetAsync(Id);
        var again = await client.Personas.PatchAsync(Id, new JsonPatch().Replace(PersonaPointers.Layers.Llm.Model, "tavus-llama"));

        Assert.True(updated.Changed);
        Assert.Equal("tavus-llama", persona.Layers?.Llm?.Model);
        Assert.False(again.Changed);
    }

    [Fact]
    public async Task An_edit_of_someone_else_is_read_before_the_update_is_tried_again()
    {
        using var client = CreateClient("meanwhile");
        var models = new List<string?>();

        var updated = await client.Personas.UpdateAsync(Id, persona =>
        {
            models.Add(persona.Layers!.Llm!.Model);
            persona.Layers.Llm.Model = "tavus-llama";
        });

        Assert.True(updated.Changed);
        Assert.Equal(["tavus-gpt-oss", "tavus-other"], models);
    }

    private TavusClient CreateClient(string kind) => CreateClient(options => options.ApiKey = NewName(kind));
}
