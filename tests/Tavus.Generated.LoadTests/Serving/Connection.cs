using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Tavus.LoadTests.Serving;

/// <summary>A minimal HTTP/1.1 connection.</summary>
internal sealed class Connection : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private readonly Socket _socket;
    private readonly byte[] _received = new byte[4096];

    public Connection(Socket socket)
    {
        _socket = socket;
        _socket.NoDelay = true;
    }

    public int Requests { get; set; }

    /// <returns>The target of the next request; null if the client has closed the connection.</returns>
    public async Task<string?> ReadTargetAsync()
    {
        var filled = 0;
        while (_socket.Connected && await _socket.ReceiveAsync(_received.AsMemory(filled)) is var count and > 0)
        {
            filled += count;
            if (_received.AsSpan(0, filled).EndsWith("\r\n\r\n"u8))
            {
                return Encoding.ASCII.GetString(_received, 0, filled).Split(' ')[1];
            }
        }

        return null;
    }

    public async Task RespondAsync(int status, byte[] body) => await _socket.SendAsync((byte[])[.. Head(status, body), .. body]);

    public async Task RespondSlowlyAsync(byte[] body)
    {
        await _socket.SendAsync((byte[])[.. Head(200, body), .. body[..(body.Length / 2)]]);
        await Task.Delay(Pause);
        await _socket.SendAsync(body.AsMemory(body.Length / 2));
    }

    /// <param name="body">The body of the response, of which half is sent before the reset; if empty, nothing is sent.</param>
    public async Task ResetAsync(byte[] body)
    {
        if (body.Length > 0)
        {
            await _socket.SendAsync((byte[])[.. Head(200, body), .. body[..(body.Length / 2)]]);
        }

        _socket.LingerState = new LingerOption(enable: true, seconds: 0);
        _socket.Close();
    }

    public void Dispose() => _socket.Dispose();

    private static byte[] Head(int status, byte[] body) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"));
}
