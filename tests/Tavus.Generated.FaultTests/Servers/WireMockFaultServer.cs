using Tavus.TestServers.WireMock;

namespace Tavus.FaultTests.Servers;

/// <summary>WireMock, giving every request the same answer. It is another's server: what it does to a connection is not made to fit this client.</summary>
internal sealed class WireMockFaultServer : IFaultServer
{
    private readonly WireMockProcess _process;
    private readonly WireMockAdmin _admin;

    private WireMockFaultServer(WireMockProcess process)
    {
        _process = process;
        _admin = new WireMockAdmin(new Uri($"http://127.0.0.1:{process.Port}"));
    }

    public int Port => _process.Port;

    public long Sent => 0;

    public static async Task<WireMockFaultServer> StartAsync(WireMockProcess process, Func<int, ResponseDefinition> answer)
    {
        var server = new WireMockFaultServer(process);
        await server._admin.StubAsync(new StubMapping(RequestPattern.Any, answer(process.Port)));
        return server;
    }

    public async Task<int> CountRequestsAsync() => (await _admin.GetRequestsAsync()).Count;

    /// <summary>Leaves WireMock as it was, for the next fault.</summary>
    public async ValueTask DisposeAsync() => await _admin.ResetAsync();
}
