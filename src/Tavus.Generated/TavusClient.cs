namespace Tavus;

/// <summary>
/// A client for the Tavus API. Thread-safe: create one client and reuse it. A call may throw a <see cref="TavusException"/>, an <see cref="ArgumentException"/>,
/// an <see cref="OperationCanceledException"/> if its token is cancelled, and an <see cref="ObjectDisposedException"/> if the client was disposed.
/// </summary>
public sealed partial class TavusClient : IDisposable
{
    private readonly TavusTransport _transport;

    /// <summary>Creates a client from environment variables: the key in <c>TAVUS_API_KEY</c> and, optionally, the address in <c>TAVUS_BASE_URL</c>.</summary>
    /// <exception cref="ArgumentException">There is no key, or the key or the address cannot be used.</exception>
    public TavusClient()
        : this(TavusEnvironment.ReadOptions())
    {
    }

    /// <summary>Creates a client for the public service.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <exception cref="ArgumentException">The key cannot be sent: it is empty or contains white space, control or non-ASCII characters.</exception>
    public TavusClient(string apiKey)
        : this(new TavusClientOptions { ApiKey = apiKey })
    {
    }

    /// <summary>Creates a client with options.</summary>
    /// <param name="options">How to reach the service. The client copies the options.</param>
    /// <param name="httpClient">Sends the requests, with its own HTTP version. The Tavus client neither changes nor disposes the HttpClient, and sets the key on each request. The handler must not follow redirects, because they could send the key to another host. Default: null; the Tavus client then creates a handler of its own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option cannot be used, or the <paramref name="httpClient"/> follows redirects or would send the key in clear text to a proxy; the message says what is wrong.</exception>
    public TavusClient(TavusClientOptions options, HttpClient? httpClient = null)
        : this(options, httpClient, sendsOnce: false)
    {
    }

    /// <param name="options">How to reach the service. The client copies the options.</param>
    /// <param name="sendsOnce">Whether the innermost handler of <paramref name="httpClient"/> is a <see cref="SendOnceHandler"/>.</param>
    internal TavusClient(TavusClientOptions options, HttpClient? httpClient, bool sendsOnce)
    {
        var settings = new TransportSettings(Guard.NotNull(options));
        _transport = new TavusTransport(settings, HttpConnection.Create(settings, httpClient, sendsOnce));
    }

    private TavusClient(TavusTransport transport) => _transport = transport;

    /// <summary>Creates a client that differs from this one in some options.</summary>
    /// <param name="options">The options that differ. The new client copies them.</param>
    /// <returns>A client that shares the connections of this client. It works until this client is disposed, and need not be disposed itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option cannot be used; the message says which and why.</exception>
    /// <example><code>await client.WithOptions(new TavusRequestOptions { MaxRetries = 5 }).Personas.GetAsync(id);</code></example>
    public TavusClient WithOptions(TavusRequestOptions options) => new(_transport.With(options));

    /// <summary>Calls any path of the service, even one that the OpenAPI document does not describe. The key, retries, telemetry and exceptions are the same as for other calls.</summary>
    /// <remarks>In messages, logs and telemetry, the operation id depends on the method: <c>Raw_Get</c>, <c>Raw_Post</c> and so on. A 304 is treated as a success.</remarks>
    /// <param name="method">The HTTP method. GET, HEAD, PUT and DELETE are treated as idempotent (see <see cref="TavusClientOptions.MaxRetries"/>); other methods, such as POST and PATCH, only with <see cref="TavusRequestOptions.TreatAsIdempotent"/>.</param>
    /// <param name="path">The path below <see cref="TavusClientOptions.BaseUrl"/>, with its version, such as <c>/v2/personas/p5317866</c>. It must be percent-encoded: escape an id with <see cref="Uri.EscapeDataString(string)"/>.</param>
    /// <param name="query">Names and values of the query, unescaped. A name may have several values; a null value is left out. Default: null, no query.</param>
    /// <param name="body">The JSON to send. Default: null, no body. <see cref="RawJson.Null"/> sends the JSON <c>null</c>.</param>
    /// <param name="cancellationToken">Cancels the call, up to the last byte of the response.</param>
    /// <returns>The response. Its value is the received JSON, verbatim, or <see cref="RawJson.Null"/> if the body is empty. Its drift is always empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is not a path, is not escaped, or would lead out of <see cref="TavusClientOptions.BaseUrl"/>; a name in <paramref name="query"/> is empty; or a GET or HEAD has a body.</exception>
    /// <exception cref="TavusApiException">The service returned a status other than success.</exception>
    /// <exception cref="TavusConnectionException">No complete response arrived.</exception>
    /// <exception cref="TavusContractException">The response is not JSON, is too large, or is nested too deeply.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <example><code>var response = await client.SendAsync(HttpMethod.Get, "/v2/skills");</code></example>
    public Task<TavusResponse<RawJson>> SendAsync(
        HttpMethod method,
        string path,
        IEnumerable<KeyValuePair<string, string?>>? query = null,
        RawJson? body = null,
        CancellationToken cancellationToken = default) =>
        _transport.SendWithResponseAsync(RawCall.Create(Guard.NotNull(method), Guard.NotNull(path), query, body), static (json, _) => WireDocument.ReadRaw(json), cancellationToken);

    /// <summary>Closes the connections, except those of an injected <see cref="HttpClient"/>.</summary>
    public void Dispose() => _transport.Dispose();
}
