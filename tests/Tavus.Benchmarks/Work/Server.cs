using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tavus.Benchmarks.Work;

/// <summary>Runs in its own process. To cost as little as possible, responds with prepared bytes: a page of a list if the query has a page number, otherwise a persona.</summary>
internal static class Server
{
    public static async Task ServeAsync()
    {
        var persona = Respond(Fixtures.Documented);
        byte[][] pages = [.. Enumerable.Range(1, Fixtures.Pages).Select(static page => Respond(Fixtures.Page(page)))];
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await Console.Out.WriteLineAsync(((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture));
        while (true)
        {
            _ = ServeAsync(await listener.AcceptSocketAsync(), persona, pages);
        }
    }

    private static async Task ServeAsync(Socket socket, byte[] persona, byte[][] pages)
    {
        using (socket)
        {
            socket.NoDelay = true;
            var buffer = new byte[4096];
            var filled = 0;
            while (await socket.ReceiveAsync(buffer.AsMemory(filled)) is var count and > 0)
            {
                filled += count;
                if (buffer.AsSpan(0, filled).EndsWith("\r\n\r\n"u8))
                {
                    var page = PageNumber(buffer.AsSpan(0, filled));
                    filled = 0;
                    await socket.SendAsync(page == 0 ? persona : pages[page - 1]);
                }
            }
        }
    }

    /// <returns>The requested page; 0 if the request is not for a page.</returns>
    private static int PageNumber(ReadOnlySpan<byte> request)
    {
        var start = request.IndexOf("&page="u8);
        return start >= 0 && System.Buffers.Text.Utf8Parser.TryParse(request[(start + "&page="u8.Length)..], out int page, out _) ? page : 0;
    }

    private static byte[] Respond(byte[] body) =>
    [
        .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {body.Length}\r\n\r\n")),
        .. body,
    ];
}
