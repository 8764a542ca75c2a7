using System.Net.Sockets;
using System.Text;

namespace Tavus.TestServers;

/// <summary>A connection on which one request arrived.</summary>
internal sealed class RawConnection(Socket socket, RawRequest request, CancellationToken closing)
{
    public RawRequest Request { get; } = request;

    public Task WriteAsync(string text) => WriteAsync(Encoding.UTF8.GetBytes(text));

    public async Task WriteAsync(byte[] bytes) => await socket.SendAsync(bytes, closing);

    /// <summary>Keeps the connection open, and sends nothing more until the server is disposed.</summary>
    public Task HangAsync() => Task.Delay(Timeout.InfiniteTimeSpan, closing);

    /// <summary>Closes the connection with RST instead of FIN.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }
}
