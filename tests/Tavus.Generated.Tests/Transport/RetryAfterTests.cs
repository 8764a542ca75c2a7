using Microsoft.Extensions.Time.Testing;
using Tavus.TestServers;

namespace Tavus.Tests.Transport;

public class RetryAfterTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 14, 17, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("30", 30)]
    [InlineData("2147483647", 2147483647)]
    [InlineData("Tue, 14 Jul 2026 17:00:30 GMT", 30)]
    [InlineData("Tue, 14 Jul 2026 17:00:00 GMT", 0)]
    [InlineData("Tue, 14 Jul 2026 16:59:00 GMT", 0)]
    [InlineData("Mon, 01 Jan 0001 00:00:00 GMT", 0)]
    [InlineData("Tuesday, 14-Jul-26 17:00:30 GMT", 30)]
    [InlineData("1.5", 1.5)]
    [InlineData("0.0", 0)]
    [InlineData("2147483648", 2147483648)]
    [InlineData("99999999999", 99999999999)]
    [InlineData("9999999999999999999999999", 1e11)]
    [InlineData("9999999999999999999999999999999999999999", 1e11)]
    [InlineData("30, 60", 60)]
    [InlineData("1.5, 0.5", 1.5)]
    [InlineData("2026-07-14T17:00:30Z", 30)]
    [InlineData("2026-07-14T19:00:30+02:00", 30)]
    public async Task RetryAfter_is_read_from_a_number_of_seconds_or_an_HTTP_date(string header, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), (await FailAsync($"Retry-After: {header}")).RetryAfter);

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("-1.5")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("30s")]
    [InlineData("2026-07-14")]
    public async Task RetryAfter_is_null_for_an_invalid_Retry_After_header(string header) =>
        Assert.Null((await FailAsync($"Retry-After: {header}")).RetryAfter);

    [Fact]
    public async Task RetryAfter_is_the_longest_wait_of_repeated_headers() =>
        Assert.Equal(TimeSpan.FromSeconds(60), (await FailAsync("Retry-After: 30", "Retry-After: 60", "Retry-After: 5")).RetryAfter);

    [Fact]
    public async Task RetryAfter_is_null_without_a_Retry_After_header() => Assert.Null((await FailAsync()).RetryAfter);

    [Fact]
    public async Task RetryAfter_is_also_read_from_a_503_response()
    {
        await using var server = new RawServer(RawResponse.With(503, "", "Retry-After: 5"));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.GetAsync("p1"));

        Assert.Equal(TimeSpan.FromSeconds(5), exception.RetryAfter);
    }

    private static async Task<TavusRateLimitException> FailAsync(params string[] headers)
    {
        await using var server = new RawServer(RawResponse.With(429, """{"message":"Too many requests"}""", headers));
        using var client = TestClient.Of(server, static options => options.TimeProvider = new FakeTimeProvider(Now));
        return await Assert.ThrowsAsync<TavusRateLimitException>(() => client.Personas.GetAsync("p1"));
    }
}
