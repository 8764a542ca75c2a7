using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Tavus.Testing.Tests;

/// <summary>Tests the ways to use the stub in a test.</summary>
public class HttpHandlerTests
{
    [Fact]
    public async Task TavusStub_works_as_the_primary_handler_of_IHttpClientFactory()
    {
        using var stub = new TavusStub();
        await using var services = new ServiceCollection()
            .AddHttpClient("tavus")
            .ConfigurePrimaryHttpMessageHandler(() => stub)
            .Services.BuildServiceProvider();
        var httpClient = services.GetRequiredService<IHttpClientFactory>().CreateClient("tavus");
        using var client = new TavusClient(new TavusClientOptions { ApiKey = TavusStub.ApiKey }, httpClient);

        Assert.Equal("p5317866", (await client.Personas.GetAsync("p5317866")).PersonaId);
        Assert.Single(stub.Requests);
    }

    // Not for .NET Standard, which does not define HttpMessageHandler.Send.
    [Fact]
    [Trait("NotOn", "netstandard2.0")]
    public void TavusStub_responds_to_a_synchronous_HttpClient_Send()
    {
        using var stub = new TavusStub();
        using var httpClient = new HttpClient(stub, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://tavusapi.com/v2/personas/p5317866");
        request.Headers.Add("x-api-key", TavusStub.ApiKey);

        using var response = httpClient.Send(request);
        using var body = new MemoryStream();
        response.Content.CopyTo(body, null, CancellationToken.None);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Life Coach", Persona.Parse(body.ToArray()).PersonaName);
    }

    [Fact]
    public async Task Disposed_stub_still_returns_its_recorded_requests()
    {
        var stub = new TavusStub();
        using (var client = stub.CreateClient())
        {
            await client.Personas.GetAsync("p5317866");
        }

        stub.Dispose();

        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task Disposing_a_client_does_not_dispose_the_stub()
    {
        using var stub = new TavusStub();
        stub.CreateClient().Dispose();
        using var client = stub.CreateClient();

        Assert.Equal("p5317866", (await client.Personas.GetAsync("p5317866")).PersonaId);
    }

    [Fact]
    public async Task Concurrent_calls_use_a_response_set_by_a_test_once_and_are_all_recorded()
    {
        using var stub = new TavusStub();
        using var client = stub.CreateClient();
        stub.Respond("Personas_Get", HttpStatusCode.TooManyRequests);
        stub.Respond("Personas_Get", HttpStatusCode.OK);
        using var start = new Barrier(64);

        var names = await Task.WhenAll(Enumerable.Range(0, 64).Select(caller => Task.Factory.StartNew(
            async () =>
            {
                start.SignalAndWait();
                try
                {
                    return (await client.Personas.GetAsync($"p{caller}")).PersonaName;
                }
                catch (TavusRateLimitException)
                {
                    return "limited";
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));

        Assert.Single(names, "limited");
        Assert.Equal(63, names.Count(static name => name == "Life Coach"));
        Assert.Equal(
            Enumerable.Range(0, 64).Select(static caller => $"p{caller}").Order(),
            stub.Requests.Select(static request => request.PathParameters["persona_id"]).Order());
    }
}
