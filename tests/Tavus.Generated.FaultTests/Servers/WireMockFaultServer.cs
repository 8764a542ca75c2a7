using Microsoft.AspNetCore.Builder;
using WireMock.Logging;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace Tavus.FaultTests.Servers;

/// <summary>WireMock.Net, which sends the same response to every request. It is an independent server, not written to test this client.</summary>
internal sealed class WireMockFaultServer : IFaultServer
{
    private readonly WireMockServer _server;
    private int _requests;

    public WireMockFaultServer(Func<int, IResponseBuilder> response)
    {
        _server = WireMockServer.Start(new WireMockServerSettings
        {
            // With an address in any other form, the server would listen on all network interfaces.
            Urls = ["http://127.0.0.1:0"],
            Logger = new WireMockNullLogger(),
            // Counts requests on arrival: WireMock.Net's own journal contains a request only after the response.
            PreWireMockMiddlewareInit = app => ((IApplicationBuilder)app).Use((_, next) =>
            {
                Interlocked.Increment(ref _requests);
                return next();
            }),
        });
        _server.Given(Request.Create()).RespondWith(response(Port));
    }

    public int Port => _server.Port;

    public long Sent => 0;

    public int Requests => _requests;

    public ValueTask DisposeAsync()
    {
        _server.Dispose();
        return ValueTask.CompletedTask;
    }
}
