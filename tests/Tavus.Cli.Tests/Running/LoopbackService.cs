using System.Net.Sockets;
using System.Text;
using Tavus.TestServers;

namespace Tavus.Cli.Tests.Running;

/// <summary>A service on a port of this machine that gives every request the same answer, byte for byte.</summary>
internal sealed class LoopbackService : IAsyncDisposable
{
    private readonly TaskCompletionSource<string> _firstRequest = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly LoopbackServer _server;

    /// <param name="answer">Status line, headers and body; null to keep every caller waiting.</param>
    private LoopbackService(string? answer) => _server = new LoopbackServer(async (socket, closing) =>
    {
        _firstRequest.TrySetResult(await ReadHeadersAsync(socket, closing));
        if (answer is null)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, closing);
        }
        else
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(answer), closing);
        }
    });

    public string Url => $"http://127.0.0.1:{_server.Port}";

    /// <summary>The first request, up to the end of its headers.</summary>
    public Task<string> FirstRequest => _firstRequest.Task;

    public static LoopbackService Raw(string answer) => new(answer);

    public static LoopbackService Answer(int status, string body, string headers = "") =>
        new($"HTTP/1.1 {status} Status\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");

    /// <summary>Answers with the persona, bare.</summary>
    public static LoopbackService Persona(string json) => Answer(200, json);

    public static LoopbackService Silent() => new(answer: null);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task<string> ReadHeadersAsync(Socket socket, CancellationToken closing)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (!text.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await socket.ReceiveAsync(buffer, closing) is var count and > 0)
        {
            text.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }

        return text.ToString();
    }
}
