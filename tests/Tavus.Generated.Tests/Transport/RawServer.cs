using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tavus.Tests.Transport;

/// <summary>A server on a loopback socket that knows nothing of HTTP but where a request ends. One request a connection.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentQueue<RawRequest> _requests = new();
    private readonly Func<RawConnection, Task> _answer;
    private readonly Task _serving;

    public RawServer(Func<RawConnection, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        Url = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _serving = ServeAsync();
    }

    public RawServer(string answer)
        : this(connection => connection.WriteAsync(answer))
    {
    }

    public Uri Url { get; }

    public IReadOnlyCollection<RawRequest> Requests => _requests;

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
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                if (await ReadAsync(socket) is { } request)
                {
                    _requests.Enqueue(request);
                    await _answer(new RawConnection(socket, request, _closing.Token));
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException)
            {
                // The test is over, or the client went away.
            }
        }
    }

    private async Task<RawRequest?> ReadAsync(Socket socket)
    {
        var text = new StringBuilder();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var count = await socket.ReceiveAsync(buffer, _closing.Token);
            if (count == 0)
            {
                return null;
            }

            // One character a byte, so that lengths are those of the wire.
            text.Append(Encoding.Latin1.GetString(buffer, 0, count));
            if (RawRequest.Parse(text.ToString()) is { } request)
            {
                return request;
            }
        }
    }
}
