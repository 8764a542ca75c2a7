using Tavus.TestServers;

namespace Tavus.FaultTests.Servers;

/// <summary>A loopback socket that causes a fault on each connection, and counts the requests.</summary>
internal sealed class FaultServer : IFaultServer
{
    private readonly LoopbackServer _server;
    private int _requests;
    private long _sent;

    public FaultServer(Func<FaultConnection, Task> serve, FaultTime time)
    {
        Time = time;
        _server = new LoopbackServer(async (socket, closing) =>
        {
            using var connection = new FaultConnection(socket, this, closing);
            await serve(connection);
            await connection.CloseAsync();
        });
    }

    public FaultTime Time { get; }

    public int Port => _server.Port;

    public int Requests => _requests;

    /// <summary>The number of bytes that the client's sockets have accepted.</summary>
    public long Sent => _sent;

    public void CountRequest() => Interlocked.Increment(ref _requests);

    public void CountSent(int bytes) => Interlocked.Add(ref _sent, bytes);

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
