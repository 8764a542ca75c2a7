using Microsoft.Extensions.Time.Testing;
using Tavus.TestServers;
using Tavus.Tests.Transport;

namespace Tavus.Tests.Retries;

/// <summary>Tests the exact wait before the next attempt.</summary>
public class WaitTests
{
    [Fact]
    public async Task The_retry_delay_doubles_up_to_8_seconds()
    {
        await using var attempts = new Attempts(static options => options.MaxRetries = 6, RawResponse.With(503, "{}"));

        await Assert.ThrowsAsync<TavusApiException>(() => attempts.Personas.GetAsync("p1"));

        Assert.Equal([0.5, 1, 2, 4, 8, 8], attempts.Waits);
    }

    [Fact]
    public async Task The_retry_delay_is_multiplied_by_the_Jitter_value()
    {
        var random = new Queue<double>([0, 0.25]);
        await using var attempts = new Attempts(options => options.Jitter = random.Dequeue, RawResponse.With(503, "{}"));

        await Assert.ThrowsAsync<TavusApiException>(() => attempts.Personas.GetAsync("p1"));

        // The first wait is zero: it needs no timer, so it is not recorded.
        Assert.Equal([0.25], attempts.Waits);
        Assert.Empty(random);
    }

    [Fact]
    public async Task The_retry_delay_is_random_without_a_configured_Jitter()
    {
        await using var attempts = new Attempts(static options => (options.Jitter, options.MaxRetries) = (null, 10), RawResponse.With(503, "{}"));

        await Assert.ThrowsAsync<TavusApiException>(() => attempts.Personas.GetAsync("p1"));

        Assert.True(attempts.Waits.Distinct().Count() > 5);
        Assert.All(attempts.Waits.Select(static (wait, i) => wait / Math.Min(8, 0.5 * Math.Pow(2, i))), static share => Assert.InRange(share, 0, 1));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("60", 60)]
    [InlineData("1.5", 1.5)]
    [InlineData("Tue, 14 Jul 2026 17:00:09 GMT", 9)]
    [InlineData("0", 0.5)]
    [InlineData("Tue, 14 Jul 2026 16:00:00 GMT", 0.5)]
    [InlineData("soon", 0.5)]
    public async Task The_retry_delay_is_the_Retry_After_value_if_it_is_positive(string value, double seconds)
    {
        await using var attempts = new Attempts(null, RawResponse.With(429, "{}", $"Retry-After: {value}"), RawResponse.Persona);

        await attempts.Personas.GetAsync("p1");

        Assert.Equal([seconds], attempts.Waits);
    }

    [Theory]
    [InlineData("61", 61)]
    [InlineData("86400", 86400)]
    [InlineData("60.5", 60.5)]
    [InlineData("99999999999", 99999999999)]
    [InlineData("Tue, 14 Jul 2026 17:02:00 GMT", 120)]
    public async Task A_Retry_After_over_60_seconds_prevents_the_retry_and_is_in_the_exception(string value, double seconds)
    {
        await using var attempts = new Attempts(null, RawResponse.With(429, "{}", $"Retry-After: {value}"), RawResponse.Persona);

        var exception = await Assert.ThrowsAsync<TavusRateLimitException>(() => attempts.Personas.GetAsync("p1"));

        Assert.Equal(TimeSpan.FromSeconds(seconds), exception.RetryAfter);
        Assert.Equal(1, attempts.Count);
    }

    [Fact]
    public async Task TotalTimeout_limits_the_attempts_and_retry_delays_of_a_call()
    {
        await using var attempts = new Attempts(
            static options => (options.MaxRetries, options.TotalTimeout) = (10, TimeSpan.FromSeconds(130)),
            RawResponse.With(429, "{}", "Retry-After: 60"));

        var exception = await Assert.ThrowsAsync<TavusRateLimitException>(() => attempts.Personas.GetAsync("p1"));

        Assert.Equal([60, 60], attempts.Waits);
        Assert.Equal(3, exception.Attempts);
    }

    [Fact]
    public async Task Cancellation_ends_the_retry_delay_with_OperationCanceledException()
    {
        using var cancellation = new CancellationTokenSource();
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var server = new RawServer(RawResponse.With(503, "{}"));
        using var client = TestClient.Of(server, options => (options.MaxRetries, options.TimeProvider, options.LoggerFactory) = (2, time, new CallbackLoggerFactory(cancellation.Cancel)));

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => client.Personas.GetAsync("p1", cancellation.Token));

        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Single(server.Requests);
    }
}
