using System.Net;
using Tavus.TestServers;

namespace Tavus.Tests.Transport;

[Collection(nameof(MachineWideSettings))]
public class ProxyTests
{
    [Fact]
    public async Task A_call_to_this_machine_does_not_leave_it_through_a_proxy()
    {
        await using var proxy = new RawServer(RawResponse.Persona);
        await using var server = new RawServer(RawResponse.Persona);
        var before = HttpClient.DefaultProxy;
        HttpClient.DefaultProxy = new WebProxy(proxy.Url, BypassOnLocal: false);
        try
        {
            using var client = TestClient.Of(server);
            await client.Personas.GetAsync("p1");
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }

        Assert.Empty(proxy.Requests);
        Assert.Single(server.Requests);
    }
}
