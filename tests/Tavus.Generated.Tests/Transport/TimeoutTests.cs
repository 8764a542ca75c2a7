using Microsoft.Extensions.Time.Testing;
using Tavus.TestServers;

namespace Tavus.Tests.Transport;

public class TimeoutTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2.5);

    /// <summary>A time limit far above the time that any test takes, so that it ends only a test that hangs.</summary>
    private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task AttemptTimeout_before_the_headers_throws_TavusConnectionException_with_IsTimeout()
    {
        await using var server = HangingServer.BeforeHeaders(out var asked);
        using var client = TestClient.Of(server, SetClock);

        var call = client.Personas.GetAsync("p1");
        await Task.WhenAny(asked, call);
        _time.Advance(Limit - TimeSpan.FromTicks(1));
        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromTicks(1));

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => call);
        Assert.True(exception.IsTimeout);
        Assert.Equal("Personas_Get", exception.OperationId);
        Assert.Equal($"Personas_Get: the call to {server.Url.ToString().TrimEnd('/')} failed: no complete response within 2.5 s.", exception.Message);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(Timeout.Infinite)]
    public async Task TotalTimeout_before_the_headers_throws_TavusConnectionException_with_IsTimeout(int attemptTimeout)
    {
        await using var server = HangingServer.BeforeHeaders(out var asked);
        using var client = TestClient.Of(server, options => (options.TimeProvider, options.AttemptTimeout, options.TotalTimeout) = (_time, TimeSpan.FromMilliseconds(attemptTimeout), Limit));

        var call = client.Personas.GetAsync("p1");
        await Task.WhenAny(asked, call);
        _time.Advance(Limit);

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => call);
        Assert.True(exception.IsTimeout);
        Assert.Equal($"Personas_Get: the call to {server.Url.ToString().TrimEnd('/')} failed: no complete response within 2.5 s, the time left in the total timeout.", exception.Message);
    }

    [Fact]
    public async Task AttemptTimeout_within_the_body_throws_TavusConnectionException_with_IsTimeout()
    {
        await using var server = HangingServer.InBody(200);
        using var headers = new HeadersSignal();
        using var httpClient = new HttpClient(headers);
        using var client = TestClient.Of(server, SetClock, httpClient);

        var call = client.Personas.GetAsync("p1");
        await Task.WhenAny(headers.Arrived, call);
        _time.Advance(Limit);

        Assert.True((await Assert.ThrowsAsync<TavusConnectionException>(() => call)).IsTimeout);
    }

    [Theory]
    [InlineData(2.5)]
    [InlineData(5)]
    [InlineData(100)]
    public async Task A_stalled_error_body_ends_after_5_s_or_the_AttemptTimeout_and_the_status_decides(double attemptTimeout)
    {
        await using var server = HangingServer.InBody(401);
        using var headers = new HeadersSignal();
        using var httpClient = new HttpClient(headers);
        using var client = TestClient.Of(server, options => (options.TimeProvider, options.AttemptTimeout) = (_time, TimeSpan.FromSeconds(attemptTimeout)), httpClient);

        var call = client.Personas.GetAsync("p1");
        await Task.WhenAny(headers.Arrived, call);
        while (!call.IsCompleted && _time.GetUtcNow() < DateTimeOffset.UnixEpoch.AddSeconds(Math.Min(attemptTimeout, 5)))
        {
            await Task.Delay(10);
            _time.Advance(TimeSpan.FromSeconds(0.5));
        }

        var exception = await Assert.ThrowsAsync<TavusAuthenticationException>(() => call.WaitAsync(Watchdog));
        Assert.Equal(1, exception.Attempts);
    }

    [Fact]
    public async Task Cancelling_a_call_during_a_stalled_error_body_throws_OperationCanceledException()
    {
        await using var server = HangingServer.InBody(401);
        using var headers = new HeadersSignal();
        using var httpClient = new HttpClient(headers);
        using var client = TestClient.Of(server, SetClock, httpClient);
        using var source = new CancellationTokenSource();

        var call = client.Personas.GetAsync("p1", source.Token);
        await Task.WhenAny(headers.Arrived, call);
        await source.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => call.WaitAsync(Watchdog));
    }

    [Fact]
    public async Task AttemptTimeout_ends_a_stalled_body_read_that_ignores_cancellation()
    {
        var body = new StallingBody();
        using var httpClient = new HttpClient(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) })));
        using var client = TestClient.Of(new Uri("https://tavusapi.com"), SetClock, httpClient);

        var call = client.Personas.GetAsync("p1");
        await body.IsRead;
        _time.Advance(Limit);

        Assert.True((await Assert.ThrowsAsync<TavusConnectionException>(() => call.WaitAsync(Watchdog))).IsTimeout);
    }

    [Fact]
    public async Task AttemptTimeout_is_reported_as_a_timeout_even_if_the_body_read_fails()
    {
        using var httpClient = new HttpClient(new StubHandler((_, _) => FailingBody.Respond(() => _time.Advance(Limit))));
        using var client = TestClient.Of(new Uri("https://tavusapi.com"), SetClock, httpClient);

        Assert.True((await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"))).IsTimeout);
    }

    [Fact]
    public async Task A_timeout_of_an_injected_HttpClient_is_named_in_the_TavusConnectionException()
    {
        var exception = await FailAsync(new TaskCanceledException("slow", new TimeoutException()));

        Assert.True(exception.IsTimeout);
        Assert.Equal("Personas_Get: the call to https://tavusapi.com failed: the HttpClient or one of its handlers timed out.", exception.Message);
    }

    [Fact]
    public async Task A_cancellation_by_an_injected_HttpClient_is_not_reported_as_a_timeout()
    {
        var exception = await FailAsync(new OperationCanceledException());

        Assert.False(exception.IsTimeout);
        Assert.Equal("Personas_Get: the call to https://tavusapi.com failed: the HttpClient cancelled the request.", exception.Message);
    }

    [Fact]
    public async Task AttemptTimeout_of_a_completed_call_does_not_affect_the_next_call()
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = TestClient.Of(server, SetClock);

        await client.Personas.GetAsync("p1");
        _time.Advance(Limit);

        Assert.Equal("p5317866", (await client.Personas.GetAsync("p1")).PersonaId);
    }

    private static async Task<TavusConnectionException> FailAsync(Exception failure)
    {
        using var httpClient = new HttpClient(new StubHandler((_, _) => Task.FromException<HttpResponseMessage>(failure)));
        using var client = TestClient.Of(new Uri("https://tavusapi.com"), httpClient: httpClient);
        return await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"));
    }

    private void SetClock(TavusClientOptions options)
    {
        options.TimeProvider = _time;
        options.AttemptTimeout = Limit;
    }
}
