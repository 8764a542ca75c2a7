using System.Net;
using Tavus.TestServers;
using Tavus.Transport;
using Tavus.Tests.Transport;

namespace Tavus.Tests.Retries;

/// <summary>Tests which calls are retried, and after which failures.</summary>
public class RetryTests
{
    private static readonly JsonPatch Patch = new JsonPatch().Remove(PersonaPointers.Context);

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_transient_error_status_is_retried_until_the_call_succeeds(int status)
    {
        await using var attempts = new Attempts(null, RawResponse.With(status, "{}"), RawResponse.With(status, "{}"), RawResponse.Persona);

        Assert.Equal("p5317866", (await attempts.Personas.GetAsync("p1")).PersonaId);
        Assert.Equal(3, attempts.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(422)]
    [InlineData(501)]
    public async Task A_permanent_error_status_is_not_retried(int status)
    {
        await using var attempts = new Attempts(null, RawResponse.With(status, "{}"));

        var exception = await Assert.ThrowsAnyAsync<TavusApiException>(() => attempts.Personas.GetAsync("p1"));

        Assert.Equal((1, 1), (exception.Attempts, attempts.Count));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(10)]
    public async Task A_failing_call_is_retried_MaxRetries_times(int retries)
    {
        await using var attempts = new Attempts(options => options.MaxRetries = retries, RawResponse.With(503, "{}"));

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => attempts.Personas.GetAsync("p1"));

        Assert.Equal((retries + 1, retries + 1), (exception.Attempts, attempts.Count));
    }

    [Fact]
    public async Task A_POST_operation_that_the_OpenAPI_document_marks_as_idempotent_is_retried()
    {
        await using var attempts = new Attempts(null, RawResponse.With(500, "{}"), null, RawResponse.With(200, ""));

        await attempts.Client.Conversations.EndAsync("c1");

        Assert.InRange(attempts.Count, 3, 6);
    }

    [Fact]
    public async Task A_429_response_is_not_retried_for_an_operation_with_IsRateLimitFinal()
    {
        await using var server = new RawServer(RawResponse.With(429, "{}"));
        using var httpClient = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var settings = new TransportSettings(new TavusClientOptions { ApiKey = "k", BaseUrl = server.Url });
        using var transport = new TavusTransport(settings, HttpConnection.Create(settings, httpClient));
        var operation = new ApiOperation("Things_Recrawl", "POST", "/things") { IsRateLimitFinal = true };

        await Assert.ThrowsAsync<TavusRateLimitException>(() => transport.SendAsync(new ApiCall(operation, "/things"), CancellationToken.None));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_GET_with_a_broken_connection_is_retried_until_it_succeeds()
    {
        await using var attempts = new Attempts(null, null, RawResponse.Head(200, "Content-Length: 100") + "{", RawResponse.Persona);

        Assert.Equal("p5317866", (await attempts.Personas.GetAsync("p1")).PersonaId);
    }

    [Fact]
    public async Task A_success_response_that_is_not_JSON_is_not_retried()
    {
        await using var attempts = new Attempts(null, RawResponse.With(200, "<html>"));

        var exception = await Assert.ThrowsAsync<TavusContractException>(() => attempts.Personas.GetAsync("p1"));

        Assert.Equal((1, 1), (exception.Attempts, attempts.Count));
    }

    [Theory]
    [InlineData("<html>", 5000)]
    [InlineData("""{"persona_id":"p1"}""", 10)]
    public async Task TavusContractException_has_the_operation_and_status_and_request_id_and_attempts_of_the_call(string body, int maxBytes)
    {
        await using var attempts = new Attempts(options => options.MaxResponseBytes = maxBytes, RawResponse.With(503, "{}"), RawResponse.With(201, body, "x-request-id: r1"));

        var exception = await Assert.ThrowsAsync<TavusContractException>(() => attempts.Personas.GetAsync("p1"));

        Assert.Equal(("Personas_Get", HttpStatusCode.Created, "r1", 2), (exception.OperationId, exception.StatusCode, exception.RequestId, exception.Attempts));
        Assert.StartsWith("Personas_Get: the service returned 201 Created (request id r1). ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429, null, 2)]
    [InlineData(503, "1", 2)]
    [InlineData(503, null, 1)]
    [InlineData(500, "1", 1)]
    [InlineData(502, null, 1)]
    [InlineData(408, null, 1)]
    public async Task A_create_or_patch_call_is_retried_only_after_429_or_after_503_with_Retry_After(int status, string? retryAfter, int expected)
    {
        string[] headers = retryAfter is null ? [] : [$"Retry-After: {retryAfter}"];
        foreach (var call in new Func<IPersonasClient, Task>[]
        {
            personas => personas.PatchAsync("p1", Patch),
            personas => personas.CreateAsync(new CreatePersonaRequest { SystemPrompt = "x" }),
        })
        {
            await using var attempts = new Attempts(null, RawResponse.With(status, "{}", headers), RawResponse.Persona);
            await Record.ExceptionAsync(() => call(attempts.Personas));
            Assert.Equal(expected, attempts.Count);
            Assert.Single(attempts.Requests.Select(static request => request.Body).Distinct());
        }
    }

    [Fact]
    public async Task A_PATCH_without_a_response_is_not_retried()
    {
        await using var attempts = new Attempts(null, null, RawResponse.Persona);

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => attempts.Personas.PatchAsync("p1", Patch));

        Assert.Equal((1, 1), (exception.Attempts, attempts.Count));
    }

    [Fact]
    public async Task A_PATCH_without_a_response_is_retried_with_TreatAsIdempotent()
    {
        await using var attempts = new Attempts(null, null, RawResponse.Persona);

        await attempts.Client.WithOptions(new TavusRequestOptions { TreatAsIdempotent = true }).Personas.PatchAsync("p1", Patch);
        Assert.Equal(2, attempts.Count);
    }

    [Fact]
    public async Task A_PATCH_is_retried_when_the_connection_is_refused()
    {
        var time = new FastTime();
        using var client = TestClient.Of(new Uri($"http://127.0.0.1:{LoopbackServer.ClosedPort()}"), options =>
        {
            options.MaxRetries = 2;
            options.TimeProvider = time;
        });

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.PatchAsync("p1", Patch));

        Assert.Equal(3, exception.Attempts);
        Assert.Equal(2, time.Waits.Count);
    }
}
