using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

namespace Tavus.TestServers;

/// <summary>A server on a loopback socket. It only detects where a request ends, and handles one request for each connection.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<RawRequest> _requests = new();
    private readonly TaskCompletionSource<RawRequest> _firstRequest = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly LoopbackServer _server;

    public RawServer(Func<RawConnection, Task> respond) => _server = new LoopbackServer(async (socket, closing) =>
    {
        if (await ReadAsync(socket, closing) is { } request)
        {
            _requests.Enqueue(request);
            _firstRequest.TrySetResult(request);
            await respond(new RawConnection(socket, request, closing));
        }
    });

    public RawServer(string response)
        : this(connection => connection.WriteAsync(response))
    {
    }

    public Uri Url => new($"http://127.0.0.1:{_server.Port}");

    public IReadOnlyCollection<RawRequest> Requests => _requests;

    public Task<RawRequest> FirstRequest => _firstRequest.Task;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task<RawRequest?> ReadAsync(Socket socket, CancellationToken closing)
    {
        var text = new StringBuilder();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var count = await socket.ReceiveAsync(buffer, closing);
            if (count == 0)
            {
                return null;
            }

            // Latin-1 converts each byte to one character, so the length of the text is its length in bytes.
            text.Append(Encoding.Latin1.GetString(buffer, 0, count));
            if (RawRequest.Parse(text.ToString()) is { } request)
            {
                return request;
            }
        }
    }
}
