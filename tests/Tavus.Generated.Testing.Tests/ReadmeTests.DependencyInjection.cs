using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Tavus.Testing.Tests;

/// <summary>The README of Tavus.Generated.DependencyInjection.</summary>
public partial class ReadmeTests
{
    [Fact]
    public async Task README_sample_resolves_default_and_keyed_clients_from_dependency_injection()
    {
        var builder = new
        {
            Services = new ServiceCollection().AddSingleton<Coaches>(),
            Configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Tavus:ApiKey", "any"), new("Tavus:Sales:ApiKey", "another")]).Build(),
        };

        var services = builder.Services;

        // Options by their names, such as Tavus:ApiKey. If the section has no key, the client uses TAVUS_API_KEY.
        services.AddTavusClient(builder.Configuration.GetSection("Tavus"));

        // Several clients, each with a key of its own, such as Tavus:Sales:ApiKey, are keyed services.
        services.AddKeyedTavusClient("sales", builder.Configuration.GetSection("Tavus:Sales"));

        using var stub = new TavusStub();
        services.AddTavusClient(options => (options.ApiKey, options.MaxRetries) = (TavusStub.ApiKey, 0))
            .ConfigurePrimaryHttpMessageHandler(() => stub);

        services.AddKeyedTavusClient("sales").ConfigurePrimaryHttpMessageHandler(() => stub);
        await using var provider = services.BuildServiceProvider();
        var coaches = provider.GetRequiredService<Coaches>();
        Assert.Equal("Life Coach", (await coaches.GetAsync("p5317866")).PersonaName);
        await Assert.ThrowsAsync<TavusAuthenticationException>(() => coaches.GetForSalesAsync("p5317866"));

        // Without retries, a 429 throws at once.
        stub.Respond("Personas_Get", HttpStatusCode.TooManyRequests);
        var requests = stub.Requests.Count;
        await Assert.ThrowsAsync<TavusRateLimitException>(() => coaches.GetAsync("p5317866"));
        Assert.Equal(requests + 1, stub.Requests.Count);
    }

    [Fact]
    public async Task README_sample_reads_the_key_of_each_call_from_a_service()
    {
        using var stub = new TavusStub();
        var services = new ServiceCollection();

        services.AddSingleton(new KeyFile("tavus.key"));
        services.AddTavusClient();
        services.AddOptions<TavusClientOptions>().Configure<KeyFile>((options, file) => options.ApiKeyProvider = file.ReadKeyAsync);

        services.AddTavusClient().ConfigurePrimaryHttpMessageHandler(() => stub);
        await using var provider = services.BuildServiceProvider();
        var personas = provider.GetRequiredService<IPersonasClient>();
        await File.WriteAllTextAsync("tavus.key", $"{TavusStub.ApiKey}\n");
        Assert.Equal("Life Coach", (await personas.GetAsync("p5317866")).PersonaName);
        await File.WriteAllTextAsync("tavus.key", "another");
        await Assert.ThrowsAsync<TavusAuthenticationException>(() => personas.GetAsync("p5317866"));
    }

    internal sealed class KeyFile(string path)
    {
        public async ValueTask<string> ReadKeyAsync(CancellationToken cancellationToken) => (await File.ReadAllTextAsync(path, cancellationToken)).Trim();
    }

    internal sealed class Coaches(IPersonasClient personas, [FromKeyedServices("sales")] IPersonasClient salesPersonas)
    {
        public Task<Persona> GetAsync(string id) => personas.GetAsync(id);

        public Task<Persona> GetForSalesAsync(string id) => salesPersonas.GetAsync(id);
    }
}
