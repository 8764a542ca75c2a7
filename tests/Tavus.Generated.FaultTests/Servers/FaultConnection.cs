using System.Net.Sockets;
using System.Text;

namespace Tavus.FaultTests.Servers;

/// <summary>A connection to a <see cref="FaultServer"/>, on which a test causes faults.</summary>
internal sealed class FaultConnection(Socket socket, FaultServer server, CancellationToken closing) : IDisposable
{
    /// <summary>The stream to read and write. For TLS, it is replaced by an encrypted stream.</summary>
    public Stream Stream { get; set; } = new NetworkStream(socket);

    /// <summary>Reads one request. The head is read byte by byte, so that nothing after the request is read. The body has the length that the head declares.</summary>
    /// <returns>The head.</returns>
    public async Task<string> ReadRequestAsync()
    {
        var head = new StringBuilder();
        var matched = 0;
        var one = new byte[1];
        while (matched < 4)
        {
            await Stream.ReadExactlyAsync(one, closing);
            head.Append((char)one[0]);
            matched = one[0] == "\r\n\r\n"[matched] ? matched + 1 : one[0] == '\r' ? 1 : 0;
        }

        await Stream.ReadExactlyAsync(new byte[Http1.ContentLength(head.ToString())], closing);
        server.CountRequest();
        return head.ToString();
    }

    public int Port => server.Port;

    public void CountRequest() => server.CountRequest();

    public Task ReadExactlyAsync(byte[] bytes) => Stream.ReadExactlyAsync(bytes, closing).AsTask();

    public Task WriteAsync(string text) => WriteAsync(Encoding.UTF8.GetBytes(text));

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        await Stream.WriteAsync(bytes, closing);
        server.CountSent(bytes.Length);
    }

    /// <summary>Advances the client's clock.</summary>
    public void Pass(TimeSpan time) => server.Time.Advance(time);

    /// <summary>Lets the attempt time out, and sends nothing more.</summary>
    public Task FallSilentAsync()
    {
        Pass(new TavusClientOptions().AttemptTimeout);
        return HangAsync();
    }

    public Task HangAsync() => Task.Delay(Timeout.InfiniteTimeSpan, closing);

    /// <summary>Closes the connection with RST instead of FIN.</summary>
    public Task ResetAsync()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
        return Task.CompletedTask;
    }

    /// <summary>Closes the connection with FIN. Reads until the client's FIN, since unread bytes would cause an RST.</summary>
    public async Task CloseAsync()
    {
        if (socket.Connected)
        {
            socket.Shutdown(SocketShutdown.Send);
            var rest = new byte[4096];
            while (await socket.ReceiveAsync(rest, closing) > 0)
            {
            }
        }
    }

    public void Dispose()
    {
        Stream.Dispose();
        socket.Dispose();
    }
}
