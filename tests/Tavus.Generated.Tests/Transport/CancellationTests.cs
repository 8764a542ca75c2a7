using Tavus.TestServers;

namespace Tavus.Tests.Transport;

public sealed class CancellationTests : IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    public void Dispose() => _cancellation.Dispose();

    [Fact]
    public async Task Cancellation_before_the_call_sends_no_request()
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = TestClient.Of(server);
        await _cancellation.CancelAsync();

        await AssertCancelledAsync(client.Personas.GetAsync("p1", _cancellation.Token));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Cancellation_before_the_response_headers_throws_OperationCanceledException()
    {
        await using var server = HangingServer.BeforeHeaders(out var asked);
        using var client = TestClient.Of(server);

        var call = client.Personas.GetAsync("p1", _cancellation.Token);
        await Task.WhenAny(asked, call);
        await _cancellation.CancelAsync();

        await AssertCancelledAsync(call);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(500)]
    public async Task Cancellation_within_the_response_body_throws_OperationCanceledException(int status)
    {
        await using var server = HangingServer.InBody(status);
        using var headers = new HeadersSignal();
        using var httpClient = new HttpClient(headers);
        using var client = TestClient.Of(server, httpClient: httpClient);

        var call = client.Personas.GetWithResponseAsync("p1", _cancellation.Token);
        await Task.WhenAny(headers.Arrived, call);
        await _cancellation.CancelAsync();

        await AssertCancelledAsync(call);
    }

    [Fact]
    [Trait("NotOn", "netstandard2.0")]
    public async Task Cancellation_stops_a_handler_that_copies_the_request_body()
    {
        using var stalled = new StalledStream(_cancellation.Cancel);
        using var httpClient = new HttpClient(new StubHandler(async (request, cancellationToken) =>
        {
            await request.Content!.CopyToAsync(stalled, cancellationToken);
            return new HttpResponseMessage();
        }));
        using var client = TestClient.Of(new Uri("https://tavusapi.com"), httpClient: httpClient);

        var call = client.Personas.CreateAsync(new CreatePersonaRequest { SystemPrompt = "Be kind." }, _cancellation.Token);

        await AssertCancelledAsync(call.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task Cancellation_throws_OperationCanceledException_even_if_the_body_read_fails()
    {
        using var httpClient = new HttpClient(new StubHandler((_, _) => FailingBody.Respond(_cancellation.Cancel)));
        using var client = TestClient.Of(new Uri("https://tavusapi.com"), httpClient: httpClient);

        await AssertCancelledAsync(client.Personas.GetAsync("p1", _cancellation.Token));
    }

    private async Task AssertCancelledAsync(Task call)
    {
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(_cancellation.Token, exception.CancellationToken);
        Assert.True(call.IsCanceled);
    }
}
