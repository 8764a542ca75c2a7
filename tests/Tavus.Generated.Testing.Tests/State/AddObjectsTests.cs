using System.Net;

namespace Tavus.Testing.Tests.State;

public sealed class AddObjectsTests : IDisposable
{
    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    private IEnumerable<string?> Ids => _stub.Personas.Select(static persona => persona.PersonaId);

    [Fact]
    public void Stub_starts_with_the_documented_persona() => Assert.Equal("Life Coach", Assert.Single(_stub.Personas).PersonaName);

    [Fact]
    public async Task Added_persona_is_copied_and_returned_without_an_envelope()
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
    public async Task Persona_added_by_AddJson_is_returned_verbatim(string json)
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
    public void AddJson_reads_personas_from_an_object_or_an_array_or_an_envelope(string json, string ids)
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
    public void AddJson_throws_and_adds_nothing_if_the_JSON_is_not_a_persona(string json)
    {
        Assert.Throws<ArgumentException>(nameof(json), () => _stub.Personas.AddJson(json));

        Assert.Single(_stub.Personas);
    }

    [Fact]
    public void Adding_null_throws_ArgumentNullException_and_adds_nothing()
    {
        Assert.Throws<ArgumentNullException>("json", () => _stub.Personas.AddJson(null!));
        Assert.Throws<ArgumentNullException>("items", () => _stub.Personas.Add((Persona[])null!));
        Assert.Throws<ArgumentNullException>("personas", () => PersonaCollectionExtensions.Add(null!, PersonaType.System));
        Assert.Throws<ArgumentNullException>("items", () => _stub.Personas.Add(PersonaType.System, new Persona { PersonaId = "p1" }, null!));
        Assert.Single(_stub.Personas);
    }

    [Fact]
    public async Task Added_persona_without_an_id_gets_a_generated_id()
    {
        using var client = _stub.CreateClient();

        _stub.Personas.Add(new Persona(), new Persona { PersonaName = "Guide" });

        Assert.Equal(3, Ids.Distinct().Count());
        Assert.Equal("Guide", (await client.Personas.GetAsync(_stub.Personas[^1].PersonaId!)).PersonaName);
    }

    [Fact]
    public async Task Added_persona_replaces_a_persona_with_the_same_id()
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
    public async Task Delete_with_a_response_set_by_a_test_leaves_the_persona_in_the_stub()
    {
        _stub.Respond("Personas_Delete", HttpStatusCode.NoContent);
        using var client = _stub.CreateClient();

        await client.Personas.DeleteAsync("p5317866");

        Assert.Single(_stub.Personas);
    }

    [Fact]
    public async Task Delete_with_a_wrong_API_key_deletes_nothing()
    {
        using var response = await _stub.SendAsync(HttpMethod.Delete, StubSending.Documented, "another-key");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Single(_stub.Personas);
    }
}
