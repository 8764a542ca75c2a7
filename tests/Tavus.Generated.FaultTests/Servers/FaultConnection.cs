using System.Net.Sockets;
using System.Text;

namespace Tavus.FaultTests.Servers;

/// <summary>A connection to a <see cref="FaultServer"/>, on which faults are caused.</summary>
internal sealed class FaultConnection(Socket socket, FaultServer server, CancellationToken closing) : IDisposable
{
    /// <summary>The stream to read and write; TLS wraps it.</summary>
    public Stream Stream { get; set; } = new NetworkStream(socket);

    /// <summary>Reads one request: its head byte by byte, to read nothing after it, and the body that the head declares.</summary>
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

    /// <summary>Lets time pass on the clock of the client.</summary>
    public void Pass(TimeSpan time) => server.Time.Advance(time);

    /// <summary>Sends nothing more, until the attempt has timed out and after that.</summary>
    public Task FallSilentAsync()
    {
        Pass(new TavusClientOptions().AttemptTimeout);
        return HangAsync();
    }

    public Task HangAsync() => Task.Delay(Timeout.InfiniteTimeSpan, closing);

    /// <summary>Closes with RST instead of FIN.</summary>
    public Task ResetAsync()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
        return Task.CompletedTask;
    }

    /// <summary>Closes with FIN, and waits for the client's FIN: unread bytes would cause an RST.</summary>
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
