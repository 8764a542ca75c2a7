using System.Net;
using System.Text;

namespace Tavus.Testing.Tests;

public sealed class SetResponseTests : IDisposable
{
    private const string Get = "Personas_Get";
    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public SetResponseTests() => _client = _stub.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public async Task Respond_with_a_status_returns_its_documented_example_and_headers()
    {
        _stub.Respond(Get, HttpStatusCode.TooManyRequests);

        var exception = await Assert.ThrowsAsync<TavusRateLimitException>(() => _client.Personas.GetAsync("p5317866"));

        Assert.Equal("Too many requests", exception.ErrorMessage);
        Assert.Equal(TimeSpan.FromSeconds(30), exception.RetryAfter);
    }

    [Fact]
    public async Task RespondWithExample_returns_the_named_example()
    {
        _stub.RespondWithExample(Get, HttpStatusCode.OK, "bare");

        var persona = await _client.Personas.GetAsync("p5317866");

        Assert.Equal("tavus-auto", persona.Layers?.Stt?.SttEngine?.Value);
        Assert.Equal(new DateTimeOffset(2024, 11, 26, 8, 15, 0, 500, TimeSpan.Zero), persona.UpdatedAt);
    }

    [Fact]
    public async Task Respond_with_a_body_sends_the_status_and_the_body_and_the_content_type_verbatim()
    {
        _stub.Respond(Get, (HttpStatusCode)599, "<h1>Zürich</h1>", "text/html; charset=utf-8");

        using var response = await _stub.SendAsync(StubSending.Documented);

        Assert.Equal(599, (int)response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("<h1>Zürich</h1>"u8.ToArray(), await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Respond_with_a_body_uses_application_json_by_default()
    {
        _stub.Respond(Get, HttpStatusCode.OK, """{"persona_id":"p1","persona_name":"Guide"}""");

        using var response = await _stub.SendAsync(StubSending.Documented);

        Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("Guide", (await _client.Personas.GetAsync("p1")).PersonaName);
    }

    [Fact]
    public async Task Respond_with_a_delegate_computes_the_response_from_the_request()
    {
        _stub.Respond(Get, (request, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent($$"""{"persona_id":"{{request.RequestUri!.Segments[^1]}}"}""", Encoding.UTF8, "application/json"),
        }));

        Assert.Equal("p42", (await _client.Personas.GetAsync("p42")).PersonaId);
    }

    [Fact]
    public async Task Exception_of_a_response_delegate_becomes_TavusConnectionException()
    {
        var failure = new HttpRequestException("Connection refused");
        _stub.Respond(Get, (_, _) => Task.FromException<HttpResponseMessage>(failure));

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => _client.Personas.GetAsync("p5317866"));

        Assert.Same(failure, exception.InnerException);
    }

    [Fact]
    public async Task Call_with_a_waiting_response_delegate_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var asked = new TaskCompletionSource();
        _stub.Respond(Get, async (_, cancellationToken) =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return new HttpResponseMessage();
        });

        var call = _client.Personas.GetAsync("p5317866", cancellation.Token);
        await Task.WhenAny(asked.Task, call);
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task Responses_set_by_a_test_are_used_in_order_and_the_last_response_is_repeated()
    {
        _stub.Respond(Get, HttpStatusCode.TooManyRequests);
        _stub.Respond(Get, HttpStatusCode.OK);

        Assert.Equal([429, 200, 200], await StatusesAsync(3));
    }

    [Fact]
    public async Task A_response_set_later_replaces_the_response_that_was_being_repeated()
    {
        _stub.Respond(Get, HttpStatusCode.TooManyRequests);
        Assert.Equal([429, 429, 429], await StatusesAsync(3));

        _stub.Respond(Get, HttpStatusCode.PaymentRequired);
        _stub.Respond(Get, HttpStatusCode.OK);
        Assert.Equal([402, 200], await StatusesAsync(2));
    }

    [Fact]
    public async Task Request_with_a_wrong_API_key_does_not_use_up_a_response_set_by_a_test()
    {
        _stub.Respond(Get, HttpStatusCode.TooManyRequests);
        _stub.Respond(Get, HttpStatusCode.OK);

        using var response = await _stub.SendAsync(StubSending.Documented, "another-key");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal([429, 200], await StatusesAsync(2));
    }

    [Fact]
    public async Task Reset_removes_the_responses_set_by_a_test_and_the_recorded_requests()
    {
        _stub.Respond(Get, HttpStatusCode.PaymentRequired);
        Assert.Equal([402], await StatusesAsync(1));

        _stub.Reset();

        Assert.Empty(_stub.Requests);
        Assert.Equal([200], await StatusesAsync(1));
    }

    private async Task<List<int>> StatusesAsync(int count)
    {
        List<int> statuses = [];
        while (statuses.Count < count)
        {
            using var response = await _stub.SendAsync(StubSending.Documented);
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }

    [Fact]
    public async Task Responses_set_by_RespondOnce_are_followed_by_the_default_response()
    {
        using var stub = new TavusStub();
        using var client = stub.CreateClient();
        stub.RespondOnce(TavusOperations.PersonasGet, HttpStatusCode.ServiceUnavailable);
        stub.RespondOnce(TavusOperations.PersonasGet, HttpStatusCode.BadGateway);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.GetAsync("p5317866"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadGateway, (await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.GetAsync("p5317866"))).StatusCode);
        Assert.Equal("Life Coach", (await client.Personas.GetAsync("p5317866")).PersonaName);
    }

    [Fact]
    public async Task Response_with_an_undocumented_failure_status_has_the_name_of_the_status_as_ErrorMessage()
    {
        using var stub = new TavusStub();
        using var client = stub.CreateClient();
        stub.Respond(TavusOperations.PersonasGet, HttpStatusCode.BadGateway);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.GetAsync("p5317866"));

        Assert.Equal((HttpStatusCode.BadGateway, "BadGateway"), (exception.StatusCode, exception.ErrorMessage));
    }
}
