namespace Tavus.Testing;

/// <summary>
/// The Tavus API in memory, for tests. Use the stub as the handler of an <see cref="HttpClient"/>, or call <see cref="CreateClient"/> for a
/// complete client. The stub keeps the objects of each resource. The client creates, lists, gets, changes and deletes these objects; the test
/// adds and inspects them (<see cref="Personas"/>, <see cref="Conversations"/>, <see cref="Replicas"/>, <see cref="Videos"/>). Each resource
/// starts with the example of the OpenAPI document. A request with a wrong key gets a 401, and a request with an unknown id gets the
/// documented error. Responses for voices, objectives and guardrails are always the documented examples. A request without a documented route ends with
/// a <see cref="TavusStubException"/>. Thread-safe.
/// </summary>
/// <remarks>
/// <para>
/// A response set with <c>Respond</c> does not change objects. It replaces the stub's own response to each request that calls the operation with
/// the right key, whatever the arguments are. If you set several responses for one operation, each request gets the next response. The last
/// response stays until <see cref="Reset"/>, unless it was set with <see cref="RespondOnce"/>.
/// </para>
/// <para>
/// Get returns the example persona in an array <c>data</c>, as in the OpenAPI document, and all other objects without such an array. JSON is kept
/// verbatim, including undocumented members. The stub responds only with documented statuses. Some errors have no documented text, such as the 400 after a create
/// without a required member, or after a list with a <c>limit</c> of 0. For these errors, the stub uses its own text.
/// </para>
/// </remarks>
public sealed partial class TavusStub : HttpMessageHandler
{
    /// <summary>The only key that the stub accepts. It is not valid anywhere else.</summary>
    public const string ApiKey = "stub-key-that-opens-nothing";

    private readonly StubRecorder _recorder = new();
    private readonly FixedStepTimeProvider _defaultClock = new();
    private readonly Dictionary<DocumentedResource, ItemStore> _stores;
    private readonly HttpClient _httpClient;
    private int _readsUntilReady = 1;

    /// <summary>Creates a stub whose ids and times are the same in every run.</summary>
    public TavusStub()
        : this(seed: 1)
    {
    }

    /// <summary>Creates a stub with a given seed for its ids and a given clock.</summary>
    /// <param name="seed">The seed of the ids of new objects: the same seed leads to the same ids in the same order.</param>
    /// <param name="timeProvider">The clock for <c>created_at</c> and <c>updated_at</c>. Default: null, a clock that starts at 2026-08-01T00:00:00Z and advances by a second at each reading.</param>
    public TavusStub(int seed, TimeProvider? timeProvider = null)
    {
        _stores = DocumentedResources.All.ToDictionary(static resource => resource, resource => new ItemStore(resource, seed, timeProvider ?? _defaultClock, () => _readsUntilReady));
        _httpClient = new HttpClient(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>A copy of the received requests, in order: all requests with a documented route, including requests with a wrong key; at most the last 10,000. Never null.</summary>
    public IReadOnlyList<StubRequest> Requests => _recorder.Requests;

    /// <summary>
    /// How many times Get returns an object before the object changes: a video, replica or document becomes ready, and an ended conversation
    /// gets its transcript. Default: 1. With 0, the first Get returns the changed object. With <see cref="int.MaxValue"/>, objects never change. To make an
    /// object fail, add one with the same id in the failed state. Objects without a state never change, and a conversation runs until the client ends it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int ReadsUntilReady
    {
        get => _readsUntilReady;
        set => _readsUntilReady = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The number of reads must be at least 0.");
    }

    /// <summary>Creates a client that sends to this stub, with the right key and without retries. The client works until the stub is disposed; disposing the client is optional.</summary>
    /// <param name="configure">Changes the options of the client. Default: null, no change.</param>
    /// <returns>A new client.</returns>
    /// <exception cref="ArgumentException">An option cannot be used; the message says which and why.</exception>
    public TavusClient CreateClient(Action<TavusClientOptions>? configure = null)
    {
        var options = new TavusClientOptions { ApiKey = ApiKey, MaxRetries = 0 };
        configure?.Invoke(options);
        return new TavusClient(options, _httpClient);
    }

    /// <summary>Sets a response: the first documented example of a status, with its headers. For an undocumented failure, such as 503, the body contains the name of the status.</summary>
    /// <remarks>The documented 429 has a <c>Retry-After</c> of 30 seconds, and a client with retries waits that long. By default, the client of <see cref="CreateClient"/> does not retry.</remarks>
    /// <param name="operationId">The operation, such as <c>Personas_Get</c>.</param>
    /// <param name="status">A documented status of the operation, or any status from 400 to 599.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operationId"/> is null.</exception>
    /// <exception cref="ArgumentException">The OpenAPI document has no such operation or status; the message lists the documented ones.</exception>
    public void Respond(string operationId, HttpStatusCode status) =>
        _recorder.Add(operationId, DocumentedOperations.Get(operationId).ExampleOf(status));

    /// <summary>Sets a response as <see cref="Respond(string, HttpStatusCode)"/> does, but for one request only. Later requests get the next response that was set or, if there is none, the stub's own response.</summary>
    /// <param name="operationId">The operation, such as <c>Personas_Get</c>.</param>
    /// <param name="status">A documented status of the operation, or any status from 400 to 599.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operationId"/> is null.</exception>
    /// <exception cref="ArgumentException">The OpenAPI document has no such operation or status; the message lists the documented ones.</exception>
    /// <example><code>stub.RespondOnce(TavusOperations.PersonasGet, HttpStatusCode.ServiceUnavailable);</code></example>
    public void RespondOnce(string operationId, HttpStatusCode status) =>
        _recorder.Add(operationId, DocumentedOperations.Get(operationId).ExampleOf(status), isOnce: true);

    /// <summary>Sets a response: a named example of the OpenAPI document, with its headers.</summary>
    /// <param name="operationId">The operation, such as <c>Personas_Get</c>.</param>
    /// <param name="status">A documented status of the operation.</param>
    /// <param name="example">The name of the example, such as <c>bare</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operationId"/> is null.</exception>
    /// <exception cref="ArgumentException">The OpenAPI document has no such operation, status or example; the message lists the documented ones.</exception>
    public void RespondWithExample(string operationId, HttpStatusCode status, string example) =>
        _recorder.Add(operationId, DocumentedOperations.Get(operationId).Response(status).NamedExample(example));

    /// <summary>Sets any response, documented or not.</summary>
    /// <remarks>The response has only content headers. A 429 therefore has no <c>Retry-After</c>, and a client that retries uses its usual backoff.</remarks>
    /// <param name="operationId">The operation, such as <c>Personas_Get</c>.</param>
    /// <param name="status">The status, from 100 to 999.</param>
    /// <param name="body">The body, sent as UTF-8.</param>
    /// <param name="contentType">The media type of the body. Default: <c>application/json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operationId"/>, <paramref name="body"/> or <paramref name="contentType"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not from 100 to 999.</exception>
    /// <exception cref="ArgumentException">The OpenAPI document has no such operation, or <paramref name="contentType"/> is not a media type.</exception>
    public void Respond(string operationId, HttpStatusCode status, string body, string contentType = "application/json") =>
        _recorder.Add(DocumentedOperations.Get(operationId).Id, Responders.Text(status, body, contentType));

    /// <summary>Sets a function that creates the responses. It can use the request, delay the response, or throw an exception.</summary>
    /// <param name="operationId">The operation, such as <c>Personas_Get</c>.</param>
    /// <param name="responder">Creates a new response for each request. If the function throws, the HttpClient throws the same exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operationId"/> or <paramref name="responder"/> is null.</exception>
    /// <exception cref="ArgumentException">The OpenAPI document has no such operation; the message lists the documented ones.</exception>
    public void Respond(string operationId, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> responder) =>
        _recorder.Add(DocumentedOperations.Get(operationId).Id, new Responder(responder ?? throw new ArgumentNullException(nameof(responder))));

    /// <summary>Restores the initial state: removes the responses that were set and the recorded requests, and replaces all objects with the examples of the OpenAPI document. New objects get the same ids again.</summary>
    public void Reset()
    {
        _recorder.Reset();
        _defaultClock.Reset();
        foreach (var store in _stores.Values)
        {
            lock (store)
            {
                store.Reset();
            }
        }
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (operation, arguments) = DocumentedOperations.Match(request.Method, request.RequestUri!.AbsolutePath);
        var recorded = await StubRequest.FromAsync(request, operation.Id, arguments).ConfigureAwait(false);
        _recorder.Record(recorded);

        var responder = RequestHeaders.HaveKey(request, ApiKey)
            ? _recorder.Next(operation.Id) ?? Respond(operation, recorded)
            : Responders.Json(HttpStatusCode.Unauthorized, $$"""{"message":"Invalid access token. The stub accepts only {{nameof(TavusStub)}}.{{nameof(ApiKey)}}"}""");
        var response = await responder(request, cancellationToken).ConfigureAwait(false);
        response.RequestMessage ??= request;
        return response;
    }

#if !NETSTANDARD2_0
    /// <inheritdoc />
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        // Blocks only if the test's responder is slow; a synchronous caller has to wait for it anyway.
        SendAsync(request, cancellationToken).GetAwaiter().GetResult();
#endif

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _httpClient.Dispose();
        }

        base.Dispose(disposing);
    }

    private Responder Respond(DocumentedOperation operation, StubRequest request)
    {
        if (!ResourceOperations.All.TryGetValue(operation.Id, out var stateful))
        {
            return operation.RespondTo(request.PathParameters);
        }

        var store = _stores[stateful.Resource];
        lock (store)
        {
            return stateful.Respond(store, operation, request);
        }
    }
}
