using System.Net;

namespace Tavus.Testing.Tests.State;

public sealed class AddTests : IDisposable
{
    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    private IEnumerable<string?> Ids => _stub.Personas.Select(static persona => persona.PersonaId);

    [Fact]
    public void The_stub_starts_with_the_persona_of_the_document() => Assert.Equal("Life Coach", Assert.Single(_stub.Personas).PersonaName);

    [Fact]
    public async Task An_added_persona_is_a_copy_and_is_returned_bare()
    {
        var persona = new Persona { PersonaId = "p1", PersonaName = "Guide" };
        _stub.Personas.Add(persona);
        persona.PersonaName = "Changed";
        _stub.Personas[^1].PersonaName = "Changed";

        using var response = await _stub.SendAsync("/v2/personas/p1");

        Assert.Equal("""{"persona_id":"p1","persona_name":"Guide"}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{"persona_id":"p1","x":[1.10,{"y":"\u0041\ud800"}],"x":null,  "created_at":""}""")]
    [InlineData("""{"pal_id":"p1","data":[1]}""")]
    public async Task Added_JSON_is_returned_verbatim(string json)
    {
        _stub.Personas.AddJson("[" + json + "]");

        using var response = await _stub.SendAsync("/v2/personas/p1");

        Assert.Equal(json, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{"persona_id":"p1"}""", "p1")]
    [InlineData("""[{"persona_id":"p1"},{"pal_id":"p2"}]""", "p1,p2")]
    [InlineData("""{"data":[{"persona_id":"p1"},{"persona_id":"p2"}],"total_count":2}""", "p1,p2")]
    [InlineData("""{"persona_id":"p1","data":[{"persona_id":"p2"}]}""", "p1")]
    [InlineData("[]", "")]
    public void Personas_are_added_from_each_shape_of_a_response(string json, string ids)
    {
        _stub.Personas.Clear();

        _stub.Personas.AddJson(json);

        Assert.Equal(ids, string.Join(",", Ids));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("""[{"persona_id":"p1"},{"no":"persona"}]""")]
    public void JSON_that_is_not_a_persona_is_refused_and_nothing_is_added(string json)
    {
        Assert.Throws<ArgumentException>(nameof(json), () => _stub.Personas.AddJson(json));

        Assert.Single(_stub.Personas);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("json", () => _stub.Personas.AddJson(null!));
        Assert.Throws<ArgumentNullException>("items", () => _stub.Personas.Add((Persona[])null!));
        Assert.Throws<ArgumentNullException>("personas", () => PersonaCollectionExtensions.Add(null!, PersonaType.System));
        Assert.Throws<ArgumentNullException>("items", () => _stub.Personas.Add(PersonaType.System, new Persona { PersonaId = "p1" }, null!));
        Assert.Single(_stub.Personas);
    }

    [Fact]
    public async Task A_persona_without_an_id_gets_one()
    {
        using var client = _stub.CreateClient();

        _stub.Personas.Add(new Persona(), new Persona { PersonaName = "Guide" });

        Assert.Equal(3, Ids.Distinct().Count());
        Assert.Equal("Guide", (await client.Personas.GetAsync(_stub.Personas[^1].PersonaId!)).PersonaName);
    }

    [Fact]
    public async Task A_persona_with_the_id_of_another_replaces_it()
    {
        _stub.Personas.Add(new Persona { PersonaId = "p1" });
        _stub.Personas.Add(PersonaType.System, new Persona { PersonaId = "p5317866", PersonaName = "Mine" });

        using var response = await _stub.SendAsync(StubSending.Documented);
        using var client = _stub.CreateClient();
        Assert.Equal("""{"persona_id":"p5317866","persona_name":"Mine"}""", await response.Content.ReadAsStringAsync());
        Assert.Equal(["p1", "p5317866"], Ids);
        Assert.Equal(1, (await client.Personas.ListPageAsync(1, new ListPersonasOptions { PersonaType = PersonaType.User })).TotalCount);
    }

    [Fact]
    public async Task A_response_that_a_test_sets_changes_no_persona()
    {
        _stub.Respond("Personas_Delete", HttpStatusCode.NoContent);
        using var client = _stub.CreateClient();

        await client.Personas.DeleteAsync("p5317866");

        Assert.Single(_stub.Personas);
    }

    [Fact]
    public async Task A_request_with_a_wrong_key_changes_nothing()
    {
        using var response = await _stub.SendAsync(HttpMethod.Delete, StubSending.Documented, "another-key");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Single(_stub.Personas);
    }
}
