using Tavus.TestServers;
using Tavus.Tests.Transport;

namespace Tavus.Tests.Retries;

/// <summary>Tests calls with options that differ from those of the client.</summary>
public class RequestOptionsTests
{
    [Fact]
    public async Task WithOptions_does_not_change_MaxRetries_of_the_original_client()
    {
        await using var attempts = new Attempts(null, RawResponse.With(503, "{}"));
        var once = attempts.Client.WithOptions(new TavusRequestOptions { MaxRetries = 0 });

        await Assert.ThrowsAsync<TavusApiException>(() => once.Personas.GetAsync("p1"));
        Assert.Equal(1, attempts.Count);
        await Assert.ThrowsAsync<TavusApiException>(() => attempts.Personas.GetAsync("p1"));
        Assert.Equal(4, attempts.Count);
    }

    [Fact]
    public async Task Headers_of_TavusRequestOptions_are_sent_in_addition_to_the_API_key_header()
    {
        await using var attempts = new Attempts(null, RawResponse.Persona);
        var options = new TavusRequestOptions { Headers = { ["X-Trace"] = "a b", ["Authorization"] = "Bearer planted" } };
        var client = attempts.Client.WithOptions(options);
        options.Headers["X-Trace"] = "later";

        await client.Personas.GetAsync("p1");
        await client.WithOptions(new TavusRequestOptions { Headers = { ["x-trace"] = "c" } }).Personas.GetAsync("p1");

        Assert.Equal(["a b"], attempts.Requests[0].Headers("X-Trace"));
        Assert.Equal([TestClient.Key], attempts.Requests[0].Headers("x-api-key"));
        Assert.Equal(["c"], attempts.Requests[1].Headers("X-Trace"));
        Assert.Equal(["Bearer planted"], attempts.Requests[1].Headers("Authorization"));
        Assert.DoesNotContain("planted", options.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x-api-key", "planted")]
    [InlineData("X-API-KEY", "planted")]
    [InlineData("Host", "planted")]
    [InlineData("Content-Length", "planted")]
    [InlineData("Content-Language", "planted")]
    [InlineData("Bad name", "planted")]
    [InlineData("", "planted")]
    [InlineData("Name:", "planted")]
    [InlineData("X-A", "planted\r\nX-B: 1")]
    [InlineData("X-A", "planted\u0000")]
    [InlineData("X-A", "plantedü")]
    [InlineData("X-A", null)]
    public async Task An_invalid_or_reserved_request_header_throws_ArgumentException_without_showing_its_value(string name, string? value)
    {
        await using var attempts = new Attempts(null, RawResponse.Persona);
        var options = new TavusRequestOptions { Headers = { [name] = value! } };

        var exception = Assert.Throws<ArgumentException>(() => attempts.Client.WithOptions(options));

        Assert.Equal("Headers", exception.ParamName);
        Assert.DoesNotContain("planted", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_timeouts_and_MaxRetries_in_TavusRequestOptions_throw_ArgumentException()
    {
        await using var attempts = new Attempts(null, RawResponse.Persona);

        Assert.Equal("AttemptTimeout", Refused(new TavusRequestOptions { AttemptTimeout = TimeSpan.Zero }));
        Assert.Equal("TotalTimeout", Refused(new TavusRequestOptions { TotalTimeout = TimeSpan.FromDays(25) }));
        Assert.Equal("MaxRetries", Refused(new TavusRequestOptions { MaxRetries = -1 }));
        Assert.Throws<ArgumentNullException>(() => attempts.Client.WithOptions(null!));

        string? Refused(TavusRequestOptions options) => Assert.Throws<ArgumentException>(() => attempts.Client.WithOptions(options)).ParamName;
    }
}
