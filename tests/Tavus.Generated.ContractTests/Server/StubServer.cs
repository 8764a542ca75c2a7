using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using WireMock.Logging;
using WireMock.Matchers.Request;
using WireMock.Server;
using WireMock.Settings;

namespace Tavus.ContractTests.Server;

/// <summary>
/// WireMock.Net on a free loopback port. This class records the requests itself, since the journal of WireMock.Net has decoded paths, and contains
/// a request only once its response was sent.
/// </summary>
internal sealed class StubServer : IDisposable
{
    private readonly ConcurrentQueue<LoggedRequest> _requests = new();
    private readonly WireMockServer _server;

    public StubServer() => _server = WireMockServer.Start(new WireMockServerSettings
    {
        // Without this address, the server would listen on all network interfaces.
        Urls = ["http://127.0.0.1:0"],
        Logger = new WireMockNullLogger(),
        PreWireMockMiddlewareInit = app => ((IApplicationBuilder)app).Use(RecordAsync),
    });

    /// <summary>The address of the service, for the client under test.</summary>
    public Uri BaseUrl => new($"http://127.0.0.1:{_server.Port}");

    /// <summary>The same server under another host name, which is another origin.</summary>
    public Uri OtherOrigin => new($"http://localhost:{_server.Port}");

    /// <summary>All requests, in the order of arrival.</summary>
    public IReadOnlyList<LoggedRequest> Requests => [.. _requests];

    /// <summary>The requests that matched no stub.</summary>
    public IEnumerable<string> Unmatched => _server.LogEntries.Where(static entry => entry.MappingGuid is null).Select(static entry => $"{entry.RequestMessage!.Method} {entry.RequestMessage.Url}");

    public IRespondWithAProvider Given(IRequestMatcher request) => _server.Given(request);

    /// <summary>Does not call <see cref="WireMockServer.Stop"/>, which would wait for unfinished responses.</summary>
    public void Dispose() => _server.Dispose();

    private async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        request.EnableBuffering();
        using var reader = new StreamReader(request.Body, leaveOpen: true);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        request.Body.Position = 0;
        _requests.Enqueue(new LoggedRequest(
            request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            request.Protocol,
            request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body));
        await next(context);
    }
}
