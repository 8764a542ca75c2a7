using Tavus.TestServers;

namespace Tavus.Tests.Transport;

/// <summary>A key for each call, of a tenant or of a vault that rotates it.</summary>
public class ApiKeyProviderTests
{
    [Fact]
    public async Task The_key_of_each_call_is_the_one_that_is_given_for_it()
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
    public async Task An_echo_of_the_key_is_masked()
    {
        await using var server = new RawServer(RawResponse.With(400, """{"error":"key-of-call-1 is unknown"}"""));
        using var client = CreateClient(server, static _ => new ValueTask<string>("key-of-call-1"));

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.GetAsync("p1"));

        Assert.DoesNotContain("key-of-call-1", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_exceptions_end_the_call_as_they_are()
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = CreateClient(server, static _ => throw new TimeZoneNotFoundException("the vault is closed"));

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => client.Personas.GetAsync("p1"));
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("key of a test")]
    public async Task A_key_that_cannot_be_sent_is_refused_without_being_shown(string? key)
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = CreateClient(server, _ => new ValueTask<string>(key!));

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => client.Personas.GetAsync("p1"));

        Assert.StartsWith("TavusClientOptions.ApiKeyProvider cannot be used", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("key of a test", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_takes_the_place_of_the_key()
    {
        var options = new TavusClientOptions { ApiKey = "k", ApiKeyProvider = static _ => new ValueTask<string>("k") };

        Assert.Throws<ArgumentException>(nameof(TavusClientOptions.ApiKeyProvider), () => new TavusClient(options));
    }

    private static TavusClient CreateClient(RawServer server, Func<CancellationToken, ValueTask<string>> provider) =>
        TestClient.Of(server, options => (options.ApiKey, options.ApiKeyProvider) = (null, provider));
}
