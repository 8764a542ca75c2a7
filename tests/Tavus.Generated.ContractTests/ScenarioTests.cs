using WireMock.Matchers;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests;

/// <summary>Tests calls that change the response to the next call, with WireMock's scenarios.</summary>
public class ScenarioTests : ContractTest
{
    private const string Id = "edited";

    [Fact]
    public async Task ListAsync_reads_three_pages_in_order()
    {
        StubPages();
        using var client = CreateClient();
        var ids = new List<string?>();

        await foreach (var persona in client.Personas.ListAsync(new ListPersonasOptions { PageSize = 2 }))
        {
            ids.Add(persona.PersonaId);
        }

        Assert.Equal(["p1", "p2", "p3", "p4", "p5"], ids);
    }

    [Fact]
    public async Task ListAsync_requests_a_page_only_after_the_previous_page_is_used_up()
    {
        StubPages();
        using var client = CreateClient();

        await foreach (var persona in client.Personas.ListAsync(new ListPersonasOptions { PageSize = 2 }))
        {
            if (persona.PersonaId == "p3")
            {
                break;
            }
        }

        Assert.Equal(["/v2/personas?limit=2&page=1", "/v2/personas?limit=2&page=2"], Server.Requests.Select(static request => request.Target));
    }

    [Fact]
    public async Task UpdateAsync_changes_the_next_get_and_a_repeated_patch_reports_no_change()
    {
        Stub("GET", null, "read", PersonaWith("tavus-gpt-oss"));
        Stub("PATCH", "read", "patched", Response.Create(), Test("tavus-gpt-oss") + Replace);
        Stub("GET", "patched", "patched", PersonaWith("tavus-llama"));
        Stub("PATCH", "patched", "patched", Response.Create().WithStatusCode(304), Replace);
        using var client = CreateClient();

        var updated = await client.Personas.UpdateAsync(Id, static persona => persona.Layers!.Llm!.Model = "tavus-llama");
        var persona = await client.Personas.GetAsync(Id);
        var again = await client.Personas.PatchAsync(Id, new JsonPatch().Replace(PersonaPointers.Layers.Llm.Model, "tavus-llama"));

        Assert.True(updated.Changed);
        Assert.Equal("tavus-llama", persona.Layers?.Llm?.Model);
        Assert.False(again.Changed);
    }

    [Fact]
    public async Task UpdateAsync_rereads_a_concurrently_edited_persona_before_it_retries()
    {
        Stub("GET", null, "edited by someone else", PersonaWith("tavus-gpt-oss"));
        Stub("PATCH", "edited by someone else", "refused", Response.Create().WithStatusCode(422).WithBody("""{"message":"Invalid JSON patch format"}"""), Test("tavus-gpt-oss") + Replace);
        Stub("GET", "refused", "read again", PersonaWith("tavus-other"));
        Stub("PATCH", "read again", "patched", Response.Create(), Test("tavus-other") + Replace);
        using var client = CreateClient();
        var models = new List<string?>();

        var updated = await client.Personas.UpdateAsync(Id, persona =>
        {
            models.Add(persona.Layers!.Llm!.Model);
            persona.Layers.Llm.Model = "tavus-llama";
        });

        Assert.True(updated.Changed);
        Assert.Equal(["tavus-gpt-oss", "tavus-other"], models);
    }

    private const string Replace = """{"op":"replace","path":"/layers/llm/model","value":"tavus-llama"}]""";

    private static string Test(string model) => $$"""{"op":"test","path":"/layers/llm/model","value":"{{model}}"},""";

    private static IResponseBuilder PersonaWith(string model) =>
        Response.Create().WithBody($$$"""{"persona_id":"{{{Id}}}","layers":{"llm":{"model":"{{{model}}}"} },"updated_at":"2026-07-14T17:00:00Z"}""");

    private void StubPages()
    {
        string[] pages = ["""{"persona_id":"p1"},{"persona_id":"p2"}""", """{"persona_id":"p3"},{"persona_id":"p4"}""", """{"persona_id":"p5"}"""];
        for (var i = 0; i < pages.Length; i++)
        {
            var page = $"{i + 1}";
            Server.Given(Request.Create().UsingGet().WithPath("/v2/personas").WithParam("limit", "2").WithParam("page", page))
                .RespondWith(Response.Create().WithBody($$"""{"data":[{{pages[i]}}],"total_count":5}"""));
        }
    }

    private void Stub(string method, string? state, string next, IResponseBuilder response, string? operations = null)
    {
        var request = Request.Create().UsingMethod(method).WithPath($"/v2/personas/{Id}");
        var stub = Server.Given(operations is null ? request : request.WithBody(new JsonMatcher($"[{operations}"))).InScenario("edit");
        (state is null ? stub : stub.WhenStateIs(state)).WillSetStateTo(next).RespondWith(response);
    }
}
