using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tavus.FaultTests;
using Tavus.FaultTests.Witness;
using Tavus.TestServers;

namespace Tavus.DependencyInjection.Tests;

/// <summary>Searches all logs, at every level, for the key.</summary>
public class SecretsTests
{
    [Fact]
    public async Task Log_of_a_call_never_contains_the_API_key()
    {
        var heard = await LogAsync(static httpClient => httpClient.Services.ConfigureHttpClientDefaults(static all => all.AddDefaultLogger()));

        Assert.Contains("log Tavus", heard.Places);
        Assert.Empty(heard.FindLeaks());
    }

    [Fact]
    public async Task IHttpClientFactory_log_text_masks_the_API_key_even_if_the_log_shows_headers()
    {
        var heard = await LogAsync(static httpClient => httpClient
            .AddDefaultLogger()
            .RedactLoggedHeaders(static _ => false)
            .Services.ConfigureHttpClientDefaults(static all => all.RedactLoggedHeaders(["Authorization"])));

        Assert.Contains(heard.Texts, static text => text.Contains("x-api-key: *", StringComparison.Ordinal));
        Assert.Contains(heard.Texts, static text => text.Contains("x-request-id: r1", StringComparison.OrdinalIgnoreCase));
        Assert.All(heard.FindLeaks(), static leak => Assert.Matches(@"^log System\.Net\.Http\.HttpClient\.Tavus\.(Logical|Client)Handler x-api-key: ", leak));
    }

    private static async Task<Testimony> LogAsync(Action<IHttpClientBuilder> configure)
    {
        await using var server = new RawServer(RawResponse.With(200, """{"persona_id":5317866}""", "x-request-id: r1"));
        var heard = new Testimony();
        using var logs = new LogWitness(heard);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        configure(services.AddTavusClient(options => (options.ApiKey, options.BaseUrl) = (Planted.OwnKey, server.Url)));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IPersonasClient>().GetAsync("p1");

        Assert.Equal([Planted.OwnKey], Assert.Single(server.Requests).Headers("x-api-key"));
        return heard;
    }
}
