using Tavus.TestServers;

namespace Tavus.Tests.Transport;

[Collection(nameof(ProcessWideSettings))]
public sealed class EnvironmentTests : IDisposable
{
    private static readonly string[] Names = ["TAVUS_API_KEY", "TAVUS_BASE_URL"];
    private readonly Dictionary<string, string?> _before = Names.ToDictionary(static name => name, Environment.GetEnvironmentVariable);

    public void Dispose() => Set(_before["TAVUS_API_KEY"], _before["TAVUS_BASE_URL"]);

    [Fact]
    public async Task A_client_without_arguments_reads_TAVUS_API_KEY_and_TAVUS_BASE_URL()
    {
        await using var server = new RawServer(RawResponse.Persona);
        Set("key-of-the-environment", server.Url.ToString());
        using var client = new TavusClient();

        await client.Personas.GetAsync("p1");

        Assert.Equal(["key-of-the-environment"], Assert.Single(server.Requests).Headers("x-api-key"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_missing_TAVUS_API_KEY_throws_ArgumentException_that_names_the_variable(string? key)
    {
        Set(key, null);

        var exception = Assert.Throws<ArgumentException>(static () => new TavusClient());

        Assert.Contains("set the environment variable TAVUS_API_KEY", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secret-1\n")]
    [InlineData(" secret-1\r\n")]
    public async Task White_space_around_the_value_of_TAVUS_API_KEY_is_not_sent(string key)
    {
        await using var server = new RawServer(RawResponse.Persona);
        Set(key, server.Url.ToString());
        using var client = new TavusClient();

        await client.Personas.GetAsync("p1");

        Assert.Equal(["secret-1"], (await server.FirstRequest).Headers("x-api-key"));
    }

    [Theory]
    [InlineData("secret-1\nx", "https://tavusapi.com")]
    [InlineData("secret-1", "tavusapi.com")]
    [InlineData("secret-1", "/secret-1")]
    [InlineData("secret-1", "http://tavusapi.com")]
    public void An_invalid_TAVUS_API_KEY_or_TAVUS_BASE_URL_throws_ArgumentException_without_showing_the_key(string key, string address)
    {
        Set(key, address);

        var exception = Assert.Throws<ArgumentException>(static () => new TavusClient());

        Assert.DoesNotContain("secret-1", exception.ToString(), StringComparison.Ordinal);
    }

    private static void Set(string? key, string? address)
    {
        Environment.SetEnvironmentVariable("TAVUS_API_KEY", key);
        Environment.SetEnvironmentVariable("TAVUS_BASE_URL", address);
    }
}
