using Tavus.TestServers;

namespace Tavus.Tests.Transport;

[Collection(nameof(MachineWideSettings))]
public sealed class EnvironmentTests : IDisposable
{
    private static readonly string[] Names = ["TAVUS_API_KEY", "TAVUS_BASE_URL"];
    private readonly Dictionary<string, string?> _before = Names.ToDictionary(static name => name, Environment.GetEnvironmentVariable);

    public void Dispose() => Set(_before["TAVUS_API_KEY"], _before["TAVUS_BASE_URL"]);

    [Fact]
    public async Task The_key_and_the_address_are_taken_from_it()
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
    public void Without_a_key_the_error_says_where_to_put_it(string? key)
    {
        Set(key, null);

        var exception = Assert.Throws<ArgumentException>(static () => new TavusClient());

        Assert.Contains("set the environment variable TAVUS_API_KEY", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secret-1\n")]
    [InlineData(" secret-1\r\n")]
    public void A_key_from_a_file_may_end_with_a_line_end(string key)
    {
        Set(key, null);

        using var client = new TavusClient();
    }

    [Theory]
    [InlineData("secret-1\nx", "https://tavusapi.com")]
    [InlineData("secret-1", "tavusapi.com")]
    [InlineData("secret-1", "/secret-1")]
    [InlineData("secret-1", "http://tavusapi.com")]
    public void What_cannot_be_used_is_refused_without_the_key_being_shown(string key, string address)
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
