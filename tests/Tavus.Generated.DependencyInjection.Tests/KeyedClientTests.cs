using Microsoft.Extensions.DependencyInjection;
using Tavus.TestServers;

namespace Tavus.DependencyInjection.Tests;

/// <summary>Tests several clients in one container.</summary>
public class KeyedClientTests
{
    [Fact]
    public async Task Each_keyed_client_sends_its_own_API_key()
    {
        await using var server = new RawServer(RawResponse.Persona);
        var services = new ServiceCollection();
        services.AddTavusClient(options => Set(options, "key-of-none"));
        services.AddKeyedTavusClient("sales", options => Set(options, "key-of-sales"));
        services.AddKeyedTavusClient("support", options => Set(options, "key-of-support"));
        services.AddSingleton<Desk>();
        await using var provider = services.BuildServiceProvider();
        var desk = provider.GetRequiredService<Desk>();

        await desk.Sales.GetAsync("sales");
        await desk.Support.Personas.GetAsync("support");
        await desk.Other.GetAsync("none");

        Assert.Equal(
            [("/v2/personas/sales", "key-of-sales"), ("/v2/personas/support", "key-of-support"), ("/v2/personas/none", "key-of-none")],
            server.Requests.Select(static request => (request.Target, request.Headers("x-api-key").Single())));

        void Set(TavusClientOptions options, string key) => (options.ApiKey, options.BaseUrl) = (key, server.Url);
    }

    [Fact]
    public async Task Each_keyed_client_is_a_singleton_with_its_own_personas_client()
    {
        var services = new ServiceCollection();
        services.AddKeyedTavusClient("sales", static options => options.ApiKey = "any");
        services.AddKeyedTavusClient("support", static options => options.ApiKey = "any");
        await using var provider = services.BuildServiceProvider();

        var sales = provider.GetRequiredKeyedService<TavusClient>("sales");

        Assert.Same(sales, provider.GetRequiredKeyedService<TavusClient>("sales"));
        Assert.Same(sales.Personas, provider.GetRequiredKeyedService<IPersonasClient>("sales"));
        Assert.NotSame(sales, provider.GetRequiredKeyedService<TavusClient>("support"));
        Assert.Null(provider.GetService<TavusClient>());
    }

    [Fact]
    public void AddKeyedTavusClient_with_a_null_or_empty_name_throws()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentNullException>("name", () => services.AddKeyedTavusClient(null!));
        Assert.Throws<ArgumentException>("name", () => services.AddKeyedTavusClient(""));
    }

    private sealed class Desk(
        [FromKeyedServices("sales")] IPersonasClient sales,
        [FromKeyedServices("support")] TavusClient support,
        IPersonasClient other)
    {
        public IPersonasClient Sales { get; } = sales;

        public TavusClient Support { get; } = support;

        public IPersonasClient Other { get; } = other;
    }
}
