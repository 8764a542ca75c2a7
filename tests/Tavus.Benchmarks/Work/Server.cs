using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tavus.Benchmarks.Work;

/// <summary>Answers every request with the same bytes, in a process of its own, at as little cost as can be.</summary>
internal static class Server
{
    public static async Task ServeAsync(byte[] body)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {body.Length}\r\n\r\n");
        byte[] answer = [.. Encoding.ASCII.GetBytes(head), .. body];
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await Console.Out.WriteLineAsync(((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture));
        while (true)
        {
            _ = AnswerAsync(await listener.AcceptSocketAsync(), answer);
        }
    }

    private static async Task AnswerAsync(Socket socket, byte[] answer)
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
                    filled = 0;
                    await socket.SendAsync(answer);
                }
            }
        }
    }
}
