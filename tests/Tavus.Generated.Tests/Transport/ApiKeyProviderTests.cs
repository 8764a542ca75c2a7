using Microsoft.Extensions.Time.Testing;
using Tavus.TestServers;

namespace Tavus.Tests.Transport;

/// <summary>Tests a provider that returns a key for each call, as applications with several tenants or rotating keys need.</summary>
public class ApiKeyProviderTests
{
    [Fact]
    public async Task ApiKeyProvider_is_invoked_for_each_call_and_the_returned_key_is_sent()
    {
        await using var server = new RawServer(RawResponse.Persona);
        var asked = 0;
        using var client = CreateClient(server, _ => new ValueTask<string>($"key-of-call-{++asked}"));

        await client.Personas.GetAsync("p1");
        await client.WithOptions(new TavusRequestOptions { MaxRetries = 1 }).Personas.GetAsync("p1");

        Assert.Equal(["key-of-call-1"], server.Requests.First().Headers("x-api-key"));
        Assert.Equal(["key-of-call-2"], server.Requests.Last().Headers("x-api-key"));
    }

    [Fact]
    public async Task A_key_from_ApiKeyProvider_is_masked_when_an_error_echoes_it()
    {
        await using var server = new RawServer(RawResponse.With(400, """{"error":"key-of-call-1 is unknown"}"""));
        using var client = CreateClient(server, static _ => new ValueTask<string>("key-of-call-1"));

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.GetAsync("p1"));

        Assert.DoesNotContain("key-of-call-1", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_of_ApiKeyProvider_reaches_the_caller_and_no_request_is_sent()
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = CreateClient(server, static _ => throw new TimeZoneNotFoundException("the vault is closed"));

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => client.Personas.GetAsync("p1"));
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("key of a test")]
    public async Task A_null_or_invalid_key_from_ApiKeyProvider_throws_ArgumentException_that_hides_the_key(string? key)
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = CreateClient(server, _ => new ValueTask<string>(key!));

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => client.Personas.GetAsync("p1"));

        Assert.StartsWith("TavusClientOptions.ApiKeyProvider cannot be used", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("key of a test", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ApiKey_and_ApiKeyProvider_set_together_throw_ArgumentException()
    {
        var options = new TavusClientOptions { ApiKey = "k", ApiKeyProvider = static _ => new ValueTask<string>("k") };

        Assert.Throws<ArgumentException>(nameof(TavusClientOptions.ApiKeyProvider), () => new TavusClient(options));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TotalTimeout_ends_a_call_whose_ApiKeyProvider_takes_too_long(bool usesToken)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var server = new RawServer(RawResponse.Persona);
        using var client = TestClient.Of(server, options =>
        {
            (options.ApiKey, options.TotalTimeout, options.TimeProvider) = (null, TimeSpan.FromSeconds(2), time);
            options.ApiKeyProvider = async token =>
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, usesToken ? token : CancellationToken.None);
                return "k";
            };
        });

        var call = client.Personas.GetAsync("p1");
        time.Advance(TimeSpan.FromSeconds(2));

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal((true, "Personas_Get", 0), (exception.IsTimeout, exception.OperationId, exception.Attempts));
        Assert.Equal("Personas_Get: ApiKeyProvider returned no key within 2 s, the total timeout.", exception.Message);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancellation_ends_a_call_that_waits_for_ApiKeyProvider(bool usesToken)
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var cancellation = new CancellationTokenSource();
        using var client = CreateClient(server, async token =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, usesToken ? token : CancellationToken.None);
            return "k";
        });

        var call = client.Personas.GetAsync("p1", cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task ApiKeyProvider_is_not_invoked_after_disposal_or_cancellation()
    {
        await using var server = new RawServer(RawResponse.Persona);
        var asked = 0;
        using var client = CreateClient(server, _ => new ValueTask<string>($"key-of-call-{++asked}"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Personas.GetAsync("p1", cancellationToken: new CancellationToken(canceled: true)));
        client.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Personas.GetAsync("p1"));

        Assert.Equal(0, asked);
    }

    private static TavusClient CreateClient(RawServer server, Func<CancellationToken, ValueTask<string>> provider) =>
        TestClient.Of(server, options => (options.ApiKey, options.ApiKeyProvider) = (null, provider));
}
