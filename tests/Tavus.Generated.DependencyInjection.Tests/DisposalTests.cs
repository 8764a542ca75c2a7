using Microsoft.Extensions.DependencyInjection;
using Tavus.TestServers;
using Tavus.Testing;

namespace Tavus.DependencyInjection.Tests;

/// <summary>Disposal of the container.</summary>
public class DisposalTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("sales")]
    public async Task A_disposed_container_leaves_no_client_that_sends(string? name)
    {
        await using var server = new RawServer(RawResponse.Persona);
        var services = new ServiceCollection();
        _ = name is null ? services.AddTavusClient(Set) : services.AddKeyedTavusClient(name, Set);
        var provider = services.BuildServiceProvider();
        var personas = provider.GetRequiredKeyedService<IPersonasClient>(name);
        await personas.GetAsync("p1");

        await provider.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => personas.GetAsync("p1"));
        Assert.Single(server.Requests);

        void Set(TavusClientOptions options) => (options.ApiKey, options.BaseUrl, options.MaxRetries) = ("any", server.Url, 0);
    }

    [Fact]
    public async Task A_handler_of_the_callers_own_is_left_to_the_caller()
    {
        using var stub = new TavusStub();
        var services = new ServiceCollection();
        services.AddTavusClient(static options => options.ApiKey = TavusStub.ApiKey).ConfigurePrimaryHttpMessageHandler(() => stub);
        await using (var provider = services.BuildServiceProvider())
        {
            await provider.GetRequiredService<IPersonasClient>().GetAsync("p5317866");
        }

        using var client = stub.CreateClient();
        Assert.Equal("p5317866", (await client.Personas.GetAsync("p5317866")).PersonaId);
    }
}
