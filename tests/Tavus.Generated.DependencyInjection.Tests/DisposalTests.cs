using Microsoft.Extensions.DependencyInjection;
using Tavus.TestServers;
using Tavus.Testing;

namespace Tavus.DependencyInjection.Tests;

/// <summary>Tests the disposal of the container.</summary>
public class DisposalTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("sales")]
    public async Task Client_of_a_disposed_container_throws_ObjectDisposedException_and_sends_nothing(string? name)
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
    public async Task Disposed_container_does_not_dispose_the_handler_of_the_caller()
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
