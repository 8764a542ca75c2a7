using Tavus.TestServers;
using Tavus.Tests.Transport;

namespace Tavus.Tests.Retries;

/// <summary>A client and its server. The client's waits end at once, and are recorded. The server sends the given responses in order, one for each attempt.</summary>
internal sealed class Attempts : IAsyncDisposable
{
    private readonly RawServer _server;
    private int _next = -1;

    /// <param name="configure">Changes the options. By default, the random factor of each wait is 1, which leads to the longest wait.</param>
    /// <param name="responses">A response for each attempt. The last response is repeated for all further attempts. Null closes the connection instead.</param>
    public Attempts(Action<TavusClientOptions>? configure, params string?[] responses)
    {
        _server = new RawServer(async connection =>
        {
            Time.Pass(TimeOfAResponse);
            if (responses[Math.Min(Interlocked.Increment(ref _next), responses.Length - 1)] is { } response)
            {
                await connection.WriteAsync(response);
            }
        });
        Client = TestClient.Of(_server, options =>
        {
            options.MaxRetries = 2;
            options.TimeProvider = Time;
            options.Jitter = static () => 1;
            configure?.Invoke(options);
        });
    }

    public FastTime Time { get; } = new();

    /// <summary>The delay of the server before each response.</summary>
    public TimeSpan TimeOfAResponse { get; init; }

    public TavusClient Client { get; }

    public IPersonasClient Personas => Client.Personas;

    public int Port => _server.Url.Port;

    public int Count => _server.Requests.Count;

    public IReadOnlyList<RawRequest> Requests => [.. _server.Requests];

    public IEnumerable<double> Waits => Time.Waits.Select(static wait => wait.TotalSeconds);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }
}
