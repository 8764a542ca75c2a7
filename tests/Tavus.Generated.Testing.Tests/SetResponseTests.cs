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
    public async Task A_status_is_its_example_with_its_headers()
    {
        _stub.Respond(Get, HttpStatusCode.TooManyRequests);

        var exception = await Assert.ThrowsAsync<TavusRateLimitException>(() => _client.Personas.GetAsync("p5317866"));

        Assert.Equal("Too many requests", exception.ErrorMessage);
        Assert.Equal(TimeSpan.FromSeconds(30), exception.RetryAfter);
    }

    [Fact]
    public async Task An_example_is_chosen_by_its_name()
    {
        _stub.RespondWithExample(Get, HttpStatusCode.OK, "bare");

        var persona = await _client.Personas.GetAsync("p5317866");

        Assert.Equal("tavus-auto", persona.Layers?.Stt?.SttEngine?.Value);
        Assert.Equal(new DateTimeOffset(2024, 11, 26, 8, 15, 0, 500, TimeSpan.Zero), persona.UpdatedAt);
    }

    [Fact]
    public async Task A_body_is_sent_as_the_test_gives_it()
    {
        _stub.Respond(Get, (HttpStatusCode)599, "<h1>Zürich</h1>", "text/html; charset=utf-8");

        using var response = await _stub.SendAsync(StubSending.Documented);

        Assert.Equal(599, (int)response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("<h1>Zürich</h1>"u8.ToArray(), await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_body_is_json_unless_the_test_says_otherwise()
    {
        _stub.Respond(Get, HttpStatusCode.OK, """{"persona_id":"p1","persona_name":"Guide"}""");

        using var response = await _stub.SendAsync(StubSending.Documented);

        Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("Guide", (await _client.Personas.GetAsync("p1")).PersonaName);
    }

    [Fact]
    public async Task A_response_can_be_computed_from_the_request()
    {
        _stub.Respond(Get, (request, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent($$"""{"persona_id":"{{request.RequestUri!.Segments[^1]}}"}""", Encoding.UTF8, "application/json"),
        }));

        Assert.Equal("p42", (await _client.Personas.GetAsync("p42")).PersonaId);
    }

    [Fact]
    public async Task A_response_that_fails_is_a_broken_connection()
    {
        var failure = new HttpRequestException("Connection refused");
        _stub.Respond(Get, (_, _) => Task.FromException<HttpResponseMessage>(failure));

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => _client.Personas.GetAsync("p5317866"));

        Assert.Same(failure, exception.InnerException);
    }

    [Fact]
    public async Task A_response_that_waits_can_be_cancelled()
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
    public async Task Responses_are_used_in_turn_and_the_last_one_stays()
    {
        _stub.Respond(Get, HttpStatusCode.TooManyRequests);
        _stub.Respond(Get, HttpStatusCode.OK);

        Assert.Equal([429, 200, 200], await StatusesAsync(3));
    }

    [Fact]
    public async Task A_later_response_replaces_one_that_was_used_repeatedly()
    {
        _stub.Respond(Get, HttpStatusCode.TooManyRequests);
        Assert.Equal([429, 429, 429], await StatusesAsync(3));

        _stub.Respond(Get, HttpStatusCode.PaymentRequired);
        _stub.Respond(Get, HttpStatusCode.OK);
        Assert.Equal([402, 200], await StatusesAsync(2));
    }

    [Fact]
    public async Task A_request_with_a_wrong_key_uses_up_no_response()
    {
        _stub.Respond(Get, HttpStatusCode.TooManyRequests);
        _stub.Respond(Get, HttpStatusCode.OK);

        using var response = await _stub.SendAsync(StubSending.Documented, "another-key");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal([429, 200], await StatusesAsync(2));
    }

    [Fact]
    public async Task Reset_removes_responses_and_requests()
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
    public async Task A_failure_once_is_followed_by_the_stubs_own_response()
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
    public async Task A_failure_that_the_document_does_not_show_has_its_name()
    {
        using var stub = new TavusStub();
        using var client = stub.CreateClient();
        stub.Respond(TavusOperations.PersonasGet, HttpStatusCode.BadGateway);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.GetAsync("p5317866"));

        Assert.Equal((HttpStatusCode.BadGateway, "BadGateway"), (exception.StatusCode, exception.ErrorMessage));
    }
}
