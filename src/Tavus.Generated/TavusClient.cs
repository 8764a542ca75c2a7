using Tavus.Json;
using Tavus.Transport;

namespace Tavus;

/// <summary>
/// The Tavus API. Thread-safe: create one client and keep it. Every call may throw a
/// <see cref="TavusException"/>, an <see cref="ArgumentException"/>, and an <see cref="OperationCanceledException"/> for
/// the caller's own token; nothing else.
/// </summary>
public sealed partial class TavusClient : IDisposable
{
    private readonly TavusTransport _transport;

    /// <summary>Creates a client with the key in the environment variable <c>TAVUS_API_KEY</c> and, if it is set, the address in <c>TAVUS_BASE_URL</c>.</summary>
    /// <exception cref="ArgumentException">There is no key, or the key or the address cannot be used.</exception>
    public TavusClient()
        : this(TavusEnvironment.ReadOptions())
    {
    }

    /// <summary>Creates a client of the public service.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <exception cref="ArgumentException">The key cannot be sent: it is empty or holds white space, control or non-ASCII characters.</exception>
    public TavusClient(string apiKey)
        : this(new TavusClientOptions { ApiKey = apiKey })
    {
    }

    /// <summary>Creates a client with options.</summary>
    /// <param name="options">How to reach the service; copied.</param>
    /// <param name="httpClient">Sends the requests. It is neither changed nor disposed; the key is set on each request. Its handler must not follow redirects, which would carry the key to wherever they point. Its HTTP version is used. Default: null, a handler of the client's own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option cannot be used, or the <paramref name="httpClient"/> follows redirects; the message says what and why.</exception>
    public TavusClient(TavusClientOptions options, HttpClient? httpClient = null)
        : this(options, httpClient, sendsOnce: false)
    {
    }

    /// <param name="options">How to reach the service; copied.</param>
    /// <param name="httpClient">Sends the requests.</param>
    /// <param name="sendsOnce">Whether its innermost handler is a <see cref="SendOnceHandler"/>.</param>
    internal TavusClient(TavusClientOptions options, HttpClient? httpClient, bool sendsOnce)
    {
        var settings = TransportSettings.From(Guard.NotNull(options));
        _transport = new TavusTransport(settings, HttpConnection.Create(settings, httpClient, sendsOnce));
    }

    private TavusClient(TavusTransport transport) => _transport = transport;

    /// <summary>Creates the same client for calls that differ in some options.</summary>
    /// <param name="options">How the calls differ; copied.</param>
    /// <returns>A client that shares the connections of this one and works until this one is disposed. It need not be disposed itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option cannot be used; the message says which and why.</exception>
    /// <example><code>await client.WithOptions(new TavusRequestOptions { MaxRetries = 5 }).Personas.GetAsync(id);</code></example>
    public TavusClient WithOptions(TavusRequestOptions options) => new(_transport.With(Guard.NotNull(options)));

    /// <summary>Calls any path of the service, described by the OpenAPI document or not, with the key, retries, telemetry and exceptions of every other call.</summary>
    /// <remarks>In messages, logs and telemetry the call has the operation id <c>Raw_Get</c>, <c>Raw_Post</c> and so on, by its method. A 304 is a success.</remarks>
    /// <param name="method">The HTTP method. GET, HEAD, PUT and DELETE are retried like documented operations; POST, PATCH and others, which may take effect twice, only with <see cref="TavusRequestOptions.TreatAsIdempotent"/>.</param>
    /// <param name="path">The path below <see cref="TavusClientOptions.BaseUrl"/>, with its version, such as <c>/v2/personas/p5317866</c>. Percent-encoded: escape an id with <see cref="Uri.EscapeDataString(string)"/>.</param>
    /// <param name="query">Names and values of the query, unescaped. A name may have several values; a null value is left out. Default: null, no query.</param>
    /// <param name="body">The JSON to send. Default: null, no body; <see cref="RawJson.Null"/> is a body.</param>
    /// <param name="cancellationToken">Cancels the call, up to the last byte of the response.</param>
    /// <returns>The response with its JSON, verbatim; <see cref="RawJson.Null"/> if its body is empty. There is no drift.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is not a path, is not escaped, or would lead out of <see cref="TavusClientOptions.BaseUrl"/>; a name in <paramref name="query"/> is empty; or a GET or HEAD has a body.</exception>
    /// <exception cref="TavusApiException">The service returned a status other than success.</exception>
    /// <exception cref="TavusConnectionException">No complete response arrived.</exception>
    /// <exception cref="TavusContractException">The response is not JSON, too large or too deep.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <example><code>var response = await client.SendAsync(HttpMethod.Get, "/v2/skills");</code></example>
    public Task<TavusResponse<RawJson>> SendAsync(
        HttpMethod method,
        string path,
        IEnumerable<KeyValuePair<string, string?>>? query = null,
        RawJson? body = null,
        CancellationToken cancellationToken = default) =>
        _transport.SendWithResponseAsync(RawCall.Create(Guard.NotNull(method), Guard.NotNull(path), query, body), static (json, _) => WireDocument.ReadRaw(json), cancellationToken);

    /// <summary>Closes the connections, unless they are those of an injected <see cref="HttpClient"/>.</summary>
    public void Dispose() => _transport.Dispose();
}
