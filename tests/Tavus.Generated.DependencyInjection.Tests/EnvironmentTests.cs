using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Tavus.TestServers;
using Tavus.Tests.Transport;

namespace Tavus.DependencyInjection.Tests;

/// <summary>Tests options from environment variables, and which clients use these options.</summary>
[Collection(nameof(ProcessWideSettings))]
public sealed class EnvironmentTests : IDisposable
{
    private const string Key = "key-of-the-environment";
    private static readonly string[] Names = ["TAVUS_API_KEY", "TAVUS_BASE_URL"];
    private readonly Dictionary<string, string?> _before = Names.ToDictionary(static name => name, Environment.GetEnvironmentVariable);

    public void Dispose() => Set(_before["TAVUS_API_KEY"], _before["TAVUS_BASE_URL"]);

    [Fact]
    public async Task Client_without_options_uses_API_key_and_URL_from_environment_variables()
    {
        await using var server = new RawServer(RawResponse.Persona);
        Set(Key, server.Url.ToString());
        var services = new ServiceCollection();
        services.AddTavusClient();
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IPersonasClient>().GetAsync("p1");

        Assert.Equal([Key], Assert.Single(server.Requests).Headers("x-api-key"));
    }

    [Fact]
    public void BaseUrl_set_in_options_overrides_TAVUS_BASE_URL()
    {
        Set(Key, "https://elsewhere.example");

        var options = Resolve(static services => services.AddTavusClient(static options => options.BaseUrl = new Uri("https://example.com")));

        Assert.Equal((Key, new Uri("https://example.com")), (options.ApiKey, options.BaseUrl));
    }

    [Fact]
    public void TAVUS_BASE_URL_is_ignored_if_options_set_the_API_key()
    {
        Set(Key, "https://elsewhere.example");

        var options = Resolve(static services => services.AddTavusClient(static options => options.ApiKey = "own"));

        Assert.Equal(("own", TavusClientOptions.DefaultBaseUrl), (options.ApiKey, options.BaseUrl));
    }

    [Fact]
    public void Keyed_client_does_not_use_TAVUS_API_KEY()
    {
        Set(Key, null);

        var exception = Assert.Throws<OptionsValidationException>(static () => Resolve(static services => services.AddKeyedTavusClient("sales"), "sales"));

        Assert.Equal("Tavus client 'sales': No API key: set TavusClientOptions.ApiKey.", exception.Message);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Missing_API_key_error_names_the_option_and_the_environment_variable(string? key)
    {
        Set(key, null);

        var exception = Assert.Throws<OptionsValidationException>(static () => Resolve(static services => services.AddTavusClient()));

        Assert.Equal("No API key: set TavusClientOptions.ApiKey (Tavus:ApiKey in the configuration, if bound as in the README), or the environment variable TAVUS_API_KEY.", exception.Message);
    }

    [Theory]
    [InlineData("secret-1", "tavusapi.com", "TAVUS_BASE_URL")]
    [InlineData("secret-1", "http://tavusapi.com", "TavusClientOptions.BaseUrl")]
    [InlineData("secret-1\nx", null, "TavusClientOptions.ApiKey")]
    public void Invalid_environment_setting_throws_an_error_that_hides_the_API_key(string key, string? address, string error)
    {
        Set(key, address);

        var exception = Assert.Throws<OptionsValidationException>(static () => Resolve(static services => services.AddTavusClient()));

        Assert.Contains(error, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-1", exception.ToString(), StringComparison.Ordinal);
    }

    private static TavusClientOptions Resolve(Action<ServiceCollection> add, string? name = null)
    {
        var services = new ServiceCollection();
        add(services);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptionsMonitor<TavusClientOptions>>().Get(name);
    }

    private static void Set(string? key, string? address)
    {
        Environment.SetEnvironmentVariable("TAVUS_API_KEY", key);
        Environment.SetEnvironmentVariable("TAVUS_BASE_URL", address);
    }
}
