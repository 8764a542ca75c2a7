using Tavus.TestServers;
using Tavus.Tests.Transport;

namespace Tavus.Tests.Personas;

/// <summary>A service on a loopback socket, which sends its responses in order, one for each request.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly RawServer _server;
    private int _next = -1;

    public Service(params string[] responses)
    {
        _server = new RawServer(connection => connection.WriteAsync(responses[Math.Min(Interlocked.Increment(ref _next), responses.Length - 1)]));
        Client = TestClient.Of(_server);
    }

    public TavusClient Client { get; }

    public IPersonasClient Personas => Client.Personas;

    public IReadOnlyList<RawRequest> Requests => [.. _server.Requests];

    public static string Page(int? total, params string[] ids) => RawResponse.With(
        200,
        $$"""{"data":[{{string.Join(',', ids.Select(static id => $$"""{"persona_id":"{{id}}"}"""))}}]{{(total is null ? "" : $",\"total_count\":{total}")}}}""");

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }
}
