using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tavus.Cli.Tests.Running;

/// <summary>A service on a port of this machine that gives every request the same answer, byte for byte.</summary>
internal sealed class LoopbackService : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly TaskCompletionSource<string> _firstRequest = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly byte[]? _answer;
    private readonly Task _serving;

    /// <param name="answer">Status line, headers and body; null to keep every caller waiting.</param>
    private LoopbackService(string? answer)
    {
        _answer = answer is null ? null : Encoding.UTF8.GetBytes(answer);
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Url => $"http://{_listener.LocalEndpoint}";

    /// <summary>The first request, up to the end of its headers.</summary>
    public Task<string> FirstRequest => _firstRequest.Task;

    public static LoopbackService Raw(string answer) => new(answer);

    public static LoopbackService Answer(int status, string body, string headers = "") =>
        new($"HTTP/1.1 {status} Status\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");

    /// <summary>Answers with the persona, bare.</summary>
    public static LoopbackService Persona(string json) => Answer(200, json);

    public static LoopbackService Silent() => new(answer: null);

    public void Dispose()
    {
        _listener.Dispose();
        _ = _serving.Exception;
    }

    private async Task ServeAsync()
    {
        for (var open = new List<TcpClient>(); ;)
        {
            var client = await _listener.AcceptTcpClientAsync();
            open.Add(client);
            _firstRequest.TrySetResult(await ReadHeadersAsync(client.GetStream()));
            if (_answer is not null)
            {
                await client.GetStream().WriteAsync(_answer);
                client.Close();
            }
        }
    }

    private static async Task<string> ReadHeadersAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (!text.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) is var count and > 0)
        {
            text.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }

        return text.ToString();
    }
}
