using System.Net;
using System.Text.RegularExpressions;

namespace Tavus.Testing.Tests.State;

public sealed partial class CreateTests : IDisposable
{
    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public CreateTests() => _client = _stub.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public async Task Created_persona_has_an_id_and_a_name_and_a_creation_time()
    {
        var created = await _client.Personas.CreateAsync(new CreatePersonaRequest { PersonaName = "Guide", SystemPrompt = "You are a guide." });

        Assert.Matches(Id(), created.PersonaId);
        Assert.Equal("Guide", created.PersonaName);
        Assert.Equal(new DateTimeOffset(2026, 8, 1, 0, 0, 0, TimeSpan.Zero), created.CreatedAt);
        Assert.Empty(created.AdditionalProperties);
    }

    [Fact]
    public async Task Created_persona_is_returned_by_get_and_list_with_the_members_sent()
    {
        var created = await _client.Personas.CreateAsync(new CreatePersonaRequest
        {
            SystemPrompt = "You are a guide.",
            Layers = new PersonaLayers { Llm = new LlmLayer { Model = "tavus-gpt-oss" } },
            AdditionalProperties = { ["greeting"] = RawJson.Parse("""{"volume":1.50e1}""") },
        });

        var persona = await _client.Personas.GetAsync(created.PersonaId!);
        Assert.Equal(
            $$$"""{"persona_id":"{{{created.PersonaId}}}","system_prompt":"You are a guide.","layers":{"llm":{"model":"tavus-gpt-oss"}},"greeting":{"volume":1.50e1},"created_at":"2026-08-01T00:00:00Z","updated_at":"2026-08-01T00:00:00Z"}""",
            await BodyAsync(created.PersonaId));
        Assert.Equal(persona.ToJson(), (await _client.Personas.ListPageAsync()).Items[^1].ToJson());
        Assert.Equal(persona.ToJson(), _stub.Personas[^1].ToJson());
    }

    [Fact]
    public async Task Create_ignores_ids_and_times_in_the_request()
    {
        using var response = await SendAsync("""{"system_prompt":"x","persona_id":"mine","pal_id":"mine","created_at":"2000-01-01T00:00:00Z","updated_at":"2000-01-01T00:00:00Z"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("mine", _stub.Personas[^1].ToJson(), StringComparison.Ordinal);
        Assert.Equal(2026, _stub.Personas[^1].CreatedAt?.Year);
        Assert.Equal(2026, _stub.Personas[^1].UpdatedAt?.Year);
    }

    [Theory]
    [InlineData("""{"persona_name":"Guide"}""")]
    [InlineData("""{"system_prompt":""}""")]
    [InlineData("""{"system_prompt":null,"pipeline_mode":"full"}""")]
    [InlineData("""{"system_prompt":1}""")]
    [InlineData("""{"pipeline_mode":"ECHO"}""")]
    public async Task Create_without_a_system_prompt_gets_400_and_creates_nothing(string json)
    {
        using var response = await SendAsync(json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("""{"error":"Invalid system_prompt"}""", await response.Content.ReadAsStringAsync());
        Assert.Single(_stub.Personas);
    }

    [Fact]
    public async Task Create_in_echo_mode_succeeds_without_a_system_prompt()
    {
        await _client.Personas.CreateAsync(new CreatePersonaRequest { PersonaName = "Announcer", PipelineMode = PipelineMode.Echo });

        Assert.Equal("Announcer", _stub.Personas[^1].PersonaName);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"system_prompt":"\ud800"}""")]
    public async Task Create_with_a_body_that_is_not_a_valid_JSON_object_gets_400(string? json)
    {
        using var response = await SendAsync(json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("""{"error":"Invalid JSON"}""", await response.Content.ReadAsStringAsync());
        Assert.Single(_stub.Personas);
    }

    private async Task<string> BodyAsync(string? id)
    {
        using var response = await _stub.SendAsync($"/v2/personas/{id}");
        return await response.Content.ReadAsStringAsync();
    }

    private Task<HttpResponseMessage> SendAsync(string? json) => _stub.SendAsync(HttpMethod.Post, "/v2/personas", json: json);

    [GeneratedRegex("^p[0-9a-f]{11}$")]
    private static partial Regex Id();
}
