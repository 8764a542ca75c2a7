using System.Net;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests;

/// <summary>Tests the documented responses of Get.</summary>
public class DocumentedResponseTests : ContractTest
{
    [Fact]
    public async Task Documented_persona_is_read_and_written_back_without_loss()
    {
        using var client = CreateClient("Personas_Get.200.documented");

        var persona = await client.Personas.GetAsync("p5317866");

        var documented = JObject.Parse(await File.ReadAllTextAsync("responses/get-persona.documented.json"))["data"]![0]!;
        Assert.True(JToken.DeepEquals(documented, JToken.Parse(persona.ToJson())));
        Assert.Equal("p5317866", persona.PersonaId);
        Assert.Equal("Life Coach", persona.PersonaName);
        Assert.False(persona.Layers!.Tts!.TtsEmotionControl);
        Assert.Equal("tavus-turbo", persona.Layers.Stt!.SttEngine.ToString());
        Assert.Null(persona.CreatedAt);
        Assert.Null(persona.UpdatedAt);
    }

    [Fact]
    public async Task Persona_without_an_envelope_is_read_and_written_back_without_loss()
    {
        using var client = CreateClient("Personas_Get.200.bare");

        var persona = await client.Personas.GetAsync("p5317866");

        var bare = JToken.Parse(await File.ReadAllTextAsync("responses/get-persona.bare.json"));
        Assert.True(JToken.DeepEquals(bare, JToken.Parse(persona.ToJson())));
        Assert.Equal(new DateTimeOffset(2024, 11, 25, 22, 40, 35, 286, TimeSpan.Zero), persona.CreatedAt);
        Assert.Equal(["This is a hotword example"], persona.Layers!.Stt!.Hotwords);
    }

    [Fact]
    public async Task TavusResponse_has_the_status_and_the_headers_and_the_request_id()
    {
        var personaId = StubPersona(Response.Create().WithHeader("x-request-id", "request-200").WithHeader("x-other", "kept").WithBody("""{"persona_name":"Life Coach"}"""));
        using var client = CreateClient();

        var response = await client.Personas.GetWithResponseAsync(personaId);

        Assert.Equal("Life Coach", response.Value.PersonaName);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("request-200", response.RequestId);
        Assert.Equal(["kept"], response.Headers.GetValues("x-other"));
    }

    [Fact]
    public async Task A_400_response_with_the_error_Invalid_persona_id_throws_TavusNotFoundException()
    {
        var personaId = StubPersona(Response.Create().WithStatusCode(400).WithHeader("x-request-id", "request-400").WithBody("""{"error":"Invalid persona_id"}"""));
        using var client = CreateClient();

        var exception = await GetFailsAsync<TavusNotFoundException>(client, personaId);

        AssertFailure(exception, HttpStatusCode.BadRequest, "Invalid persona_id");
        Assert.Equal("""{"error":"Invalid persona_id"}""", exception.ResponseBody);
        Assert.Equal("request-400", exception.RequestId);
        Assert.Equal("Personas_Get: the service returned 400 Bad Request: Invalid persona_id (request id request-400)", exception.Message);
    }

    [Fact]
    public async Task RetryAfter_is_the_time_until_the_date_in_the_Retry_After_header_of_a_429_response()
    {
        using var client = CreateClient(static options => options.TimeProvider = new FakeTimeProvider(new DateTimeOffset(2015, 10, 21, 7, 27, 15, TimeSpan.Zero)));

        var exception = await GetFailsAsync<TavusRateLimitException>(client, StubTooMany());

        AssertFailure(exception, HttpStatusCode.TooManyRequests, "Too many requests", TimeSpan.FromSeconds(45));
    }

    [Fact]
    public async Task RetryAfter_is_zero_if_the_date_in_the_Retry_After_header_of_a_429_response_has_passed()
    {
        using var client = CreateClient();

        var exception = await GetFailsAsync<TavusRateLimitException>(client, StubTooMany());

        AssertFailure(exception, HttpStatusCode.TooManyRequests, "Too many requests", TimeSpan.Zero);
    }

    private string StubTooMany() =>
        StubPersona(Response.Create().WithStatusCode(429).WithHeader("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT").WithBody("""{"message":"Too many requests"}"""));

    private static void AssertFailure(TavusApiException exception, HttpStatusCode status, string message, TimeSpan? retryAfter = null)
    {
        Assert.Equal(status, exception.StatusCode);
        Assert.Equal(message, exception.ErrorMessage);
        Assert.Equal(retryAfter, exception.RetryAfter);
        Assert.Equal("Personas_Get", exception.OperationId);
        Assert.Contains(message, exception.ResponseBody, StringComparison.Ordinal);
    }
}
