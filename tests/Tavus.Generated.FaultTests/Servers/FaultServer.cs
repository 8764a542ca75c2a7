using System.Net;
using System.Net.Sockets;

namespace Tavus.FaultTests.Servers;

/// <summary>A loopback socket that does with each connection what a fault says, and counts what arrives.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly Func<FaultConnection, Task> _serve;
    private readonly Task _serving;
    private int _requests;
    private int _connections;
    private long _sent;

    public FaultServer(Func<FaultConnection, Task> serve, FaultTime time)
    {
        _serve = serve;
        Time = time;
        _listener.Start();
        _serving = ServeAsync();
    }

    public FaultTime Time { get; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Connections => _connections;

    public int Requests => _requests;

    /// <summary>How many bytes the clients' side has taken.</summary>
    public long Sent => _sent;

    public void CountRequest() => Interlocked.Increment(ref _requests);

    public void CountSent(int bytes) => Interlocked.Add(ref _sent, bytes);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _serving;
        _listener.Dispose();
        _closing.Dispose();
    }

    private async Task ServeAsync()
    {
        List<Task> connections = [];
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptSocketAsync(_closing.Token)));
                Interlocked.Increment(ref _connections);
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var connection = new FaultConnection(socket, this, _closing.Token);
        try
        {
            await _serve(connection);
            await connection.CloseAsync();
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            // The test is over, or the client went away.
        }
    }
}
