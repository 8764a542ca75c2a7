using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tavus.LoadTests.Serving;

/// <summary>Responds over persistent connections, with a persona or, at random, with a fault.</summary>
/// <param name="random">Chooses the faults; null for none.</param>
internal sealed class Server(Random? random)
{
    private const int FaultsInHundred = 25;
    private readonly Lock _gate = new();
    private readonly byte[] _persona = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fixtures", "get-persona.documented.json"));
    private readonly TaskCompletionSource _allClosed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Counts _counts = new(0, 0, 0, 0);
    private int _open;
    private bool _isClosing;

    /// <summary>Prints the port on a line, and serves requests.</summary>
    public async Task ServeAsync()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(backlog: 1024);
        await Console.Out.WriteLineAsync(((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture));
        while (true)
        {
            _ = ServeAsync(await listener.AcceptSocketAsync());
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var connection = new Connection(socket);
        try
        {
            while (await connection.ReadTargetAsync() is { } target)
            {
                await RespondAsync(connection, target);
            }
        }
        catch (SocketException)
        {
            // The client closed the connection.
        }
        finally
        {
            Close(connection);
        }
    }

    private async Task RespondAsync(Connection connection, string target)
    {
        switch (target)
        {
            case "/counts":
                await connection.RespondAsync(200, Encoding.ASCII.GetBytes(_counts.ToText()));
                break;
            case "/closed":
                await WaitUntilAllIsClosedAsync();
                await connection.RespondAsync(200, []);
                break;
            default:
                await RespondAsync(connection, Count(connection));
                break;
        }
    }

    private Task RespondAsync(Connection connection, Fault fault) => fault switch
    {
        Fault.SlowBody => connection.RespondSlowlyAsync(_persona),
        Fault.ResetBeforeHeaders => connection.ResetAsync([]),
        Fault.ResetWithinBody => connection.ResetAsync(_persona),
        Fault.TooManyRequests => connection.RespondAsync(429, """{"message":"slow down"}"""u8.ToArray()),
        Fault.Unavailable => connection.RespondAsync(503, "<html>"u8.ToArray()),
        _ => connection.RespondAsync(200, _persona),
    };

    private Fault Count(Connection connection)
    {
        lock (_gate)
        {
            var fault = random is null || random.Next(100) >= FaultsInHundred ? Fault.None : (Fault)random.Next(1, 6);
            var isFirst = connection.Requests++ == 0;
            _open += isFirst ? 1 : 0;
            _counts = new Counts(
                _counts.Requests + 1,
                _counts.CompleteResponses + (fault is Fault.None or Fault.SlowBody ? 1 : 0),
                _counts.Connections + (isFirst ? 1 : 0),
                Math.Max(_counts.MostConnections, _open));
            return fault;
        }
    }

    private void Close(Connection connection)
    {
        lock (_gate)
        {
            _open -= connection.Requests > 0 ? 1 : 0;
            SignalIfAllIsClosed();
        }
    }

    private Task WaitUntilAllIsClosedAsync()
    {
        lock (_gate)
        {
            _isClosing = true;
            SignalIfAllIsClosed();
            return _allClosed.Task;
        }
    }

    private void SignalIfAllIsClosed()
    {
        if (_isClosing && _open == 0)
        {
            _allClosed.TrySetResult();
        }
    }
}
