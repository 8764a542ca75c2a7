using System.Net.Sockets;
using System.Text;

namespace Tavus.TestServers;

/// <summary>A connection on which one request arrived.</summary>
internal sealed class RawConnection(Socket socket, RawRequest request, CancellationToken closing)
{
    public RawRequest Request { get; } = request;

    public Task WriteAsync(string text) => WriteAsync(Encoding.UTF8.GetBytes(text));

    public async Task WriteAsync(byte[] bytes) => await socket.SendAsync(bytes, closing);

    /// <summary>Sends nothing more, until the server closes.</summary>
    public Task HangAsync() => Task.Delay(Timeout.InfiniteTimeSpan, closing);

    /// <summary>Closes with RST instead of FIN.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }
}
