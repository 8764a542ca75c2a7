using Tavus.TestServers;

namespace Tavus.Tests.Personas;

public class CreateTests
{
    private static readonly string Created = RawResponse.With(200, """{"persona_id":"pcb7a34da5fe","persona_name":"Coach","created_at":"2026-07-14T17:00:00.000000"}""");

    [Fact]
    public async Task CreateAsync_sends_only_the_properties_that_are_set()
    {
        await using var service = new Service(Created);

        var created = await service.Personas.CreateAsync(new CreatePersonaRequest
        {
            PersonaName = "Coach",
            SystemPrompt = "Be patient. é",
            Layers = new PersonaLayers { Tts = new TtsLayer { TtsEngine = TtsEngine.Cartesia } },
        });

        var request = Assert.Single(service.Requests);
        Assert.Equal("POST /v2/personas HTTP/1.1", request.RequestLine);
        Assert.Equal(["application/json"], request.Headers("Content-Type"));
        JsonAssert.Equal("""{"persona_name":"Coach","system_prompt":"Be patient. é","layers":{"tts":{"tts_engine":"cartesia"}}}""", request.Body);
        Assert.Equal(("pcb7a34da5fe", "Coach"), (created.PersonaId, created.PersonaName));
        Assert.Equal(new DateTimeOffset(2026, 7, 14, 17, 0, 0, TimeSpan.Zero), created.CreatedAt);
    }

    [Fact]
    public async Task CreateAsync_without_a_system_prompt_throws_and_sends_no_request()
    {
        await using var service = new Service(Created);

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => service.Personas.CreateAsync(new CreatePersonaRequest { PersonaName = "Coach" }));
        await Assert.ThrowsAsync<ArgumentException>(() => service.Personas.CreateAsync(new CreatePersonaRequest { PipelineMode = PipelineMode.Full }));
        await Assert.ThrowsAsync<ArgumentNullException>(() => service.Personas.CreateAsync(null!));

        Assert.StartsWith("SystemPrompt is missing. Set it, or set PipelineMode to 'echo'.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("request", exception.ParamName);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task CreateAsync_in_echo_mode_sends_a_request_without_a_system_prompt()
    {
        await using var service = new Service(Created);

        await service.Personas.CreateAsync(new CreatePersonaRequest { PipelineMode = PipelineMode.Echo });

        JsonAssert.Equal("""{"pipeline_mode":"echo"}""", Assert.Single(service.Requests).Body);
    }

    [Fact]
    public async Task CreateAsync_rejected_by_the_service_throws_TavusApiException_with_its_error_message()
    {
        await using var service = new Service(RawResponse.With(400, """{"error":"Invalid replica_uuid"}"""));

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => service.Personas.CreateAsync(new CreatePersonaRequest { SystemPrompt = "x", DefaultReplicaId = "r0" }));

        Assert.Equal("Invalid replica_uuid", exception.ErrorMessage);
    }
}
