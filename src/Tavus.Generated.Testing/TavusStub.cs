using System.Net;

namespace Tavus.Testing;

/// <summary>
/// The Tavus API in memory, for tests: the handler of an <see cref="HttpClient"/>, or a whole client from
/// <see cref="CreateClient"/>. It answers as the service does, from personas that it keeps: they are created, listed, read,
/// patched and deleted through the client, or loaded by the test. At first there is one, that of the OpenAPI document
/// (<c>p5317866</c>). A wrong key is answered with 401, an unknown id with 400. A request that the document has no route for
/// ends with a <see cref="TavusStubException"/>. Safe for use by many threads at once.
/// </summary>
/// <remarks>
/// <para>
/// Answers that are set with <c>Respond</c> take the place of the stub's own for requests with the right key, whatever their
/// arguments, and leave the personas as they are. Several for the same operation are given in turn, one to a request; the
/// last one stays.
/// </para>
/// <para>
/// The document's persona is answered as the document shows it, in the array <c>data</c>; all others are answered bare.
/// JSON is kept as it came, members that the document does not describe included. Statuses are those of the document; where
/// it does not show the error text, as for a create without <c>system_prompt</c> or a list with a <c>limit</c> of 0 (both
/// 400), the text is the stub's.
/// </para>
/// </remarks>
public sealed partial class TavusStub : HttpMessageHandler
{
    /// <summary>The only key that the stub accepts. It opens nothing else.</summary>
    public const string ApiKey = "stub-key-that-opens-nothing";

    private readonly StubScript _script = new();
    private readonly HttpClient _httpClient;
    private readonly int _seed;
    private readonly TimeProvider? _timeProvider;
    private PersonaStore _personas;

    /// <summary>A stub whose ids and times are the same in every run.</summary>
    public TavusStub()
        : this(seed: 1)
    {
    }

    /// <summary>A stub with ids and times of the test's choice.</summary>
    /// <param name="seed">What the ids of new personas are made from: the same seed gives the same ids in the same order.</param>
    /// <param name="timeProvider">The clock for <c>created_at</c> and <c>updated_at</c>. Default: null, a clock that starts at 2026-01-01T00:00:00Z and moves on by a second for each time that is taken.</param>
    public TavusStub(int seed, TimeProvider? timeProvider = null)
    {
        _seed = seed;
        _timeProvider = timeProvider;
        _personas = StartingPersonas();
        _httpClient = new HttpClient(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>A copy of what came so far, in its order: every request that the document has a route for, those with a wrong key included.</summary>
    public IReadOnlyList<StubRequest> Requests => _script.Requests;

    /// <summary>A client that sends to this stub, with the right key. It works until the stub is disposed, and holds nothing that must be disposed itself.</summary>
    /// <param name="configure">Changes the options that the client is made with. Default: they stay as they are.</param>
    /// <returns>A client of its own.</returns>
    /// <exception cref="ArgumentException">An option cannot be used; the message says which and why.</exception>
    public TavusClient CreateClient(Action<TavusClientOptions>? configure = null)
    {
        var options = new TavusClientOptions { ApiKey = ApiKey, MaxRetries = 0 };
        configure?.Invoke(options);
        return new TavusClient(options, _httpClient);
    }

    /// <summary>Sets an answer: the document's first example for a status, with its headers.</summary>
    /// <remarks>
    /// <para>It answers every request with the right key for the operation from now on; where several answers are set, they are given in turn, one to a request, and the last one stays until <see cref="Reset"/>.</para>
    /// <para>The document's 429 asks to wait 30 seconds (<c>Retry-After</c>), and a client with retries does. The client of <see cref="CreateClient"/> has none unless they are set.</para>
    /// </remarks>
    /// <param name="operationId">The operation, such as <c>Personas_Get</c>.</param>
    /// <param name="status">One of the statuses that the document gives the operation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operationId"/> is null.</exception>
    /// <exception cref="ArgumentException">The document has no such operation, or no such status of it; the message lists those it has.</exception>
    public void Respond(string operationId, HttpStatusCode status)
    {
        var operation = DocumentedOperations.Get(operationId);
        _script.Add(operation, operation.Response(status).FirstExample);
    }

    /// <summary>Sets an answer: one of the document's named examples for a status, with its headers.</summary>
    /// <remarks>
    /// <para>It answers every request with the right key for the operation from now on; where several answers are set, they are given in turn, one to a request, and the last one stays until <see cref="Reset"/>.</para>
    /// <para>The document's 429 asks to wait 30 seconds (<c>Retry-After</c>), and a client with retries does. The client of <see cref="CreateClient"/> has none unless they are set.</para>
    /// </remarks>
    /// <param name="operationId">The operation, such as <c>Personas_Get</c>.</param>
    /// <param name="status">One of the statuses that the document gives the operation.</param>
    /// <param name="example">The name of the example, such as <c>bare</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operationId"/> is null.</exception>
    /// <exception cref="ArgumentException">The document has no such operation, status or example; the message lists those it has.</exception>
    public void RespondWithExample(string operationId, HttpStatusCode status, string example)
    {
        var operation = DocumentedOperations.Get(operationId);
        _script.Add(operation, operation.Response(status).NamedExample(example));
    }

    /// <summary>Sets an answer that the document need not know.</summary>
    /// <remarks>
    /// <para>It answers every request with the right key for the operation from now on; where several answers are set, they are given in turn, one to a request, and the last one stays until <see cref="Reset"/>.</para>
    /// <para>It has no header but those of its body: a 429 that is set like this asks for no wait, and a client with retries waits as long as after other failures.</para>
    /// </remarks>
    /// <param name="operationId">The operation, such as <c>Personas_Get</c>.</param>
    /// <param name="status">The status, from 100 to 999.</param>
    /// <param name="body">The body, sent as UTF-8.</param>
    /// <param name="contentType">The media type of the body.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operationId"/>, <paramref name="body"/> or <paramref name="contentType"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not from 100 to 999.</exception>
    /// <exception cref="ArgumentException">The document has no such operation, or <paramref name="contentType"/> is no media type.</exception>
    public void Respond(string operationId, HttpStatusCode status, string body, string contentType = "application/json") =>
        _script.Add(DocumentedOperations.Get(operationId), AnswerOf.Text(status, body, contentType));

    /// <summary>Sets an answer that the test works out from the request, or that waits, or fails.</summary>
    /// <remarks>It answers every request with the right key for the operation from now on; where several answers are set, they are given in turn, one to a request, and the last one stays until <see cref="Reset"/>.</remarks>
    /// <param name="operationId">The operation, such as <c>Personas_Get</c>.</param>
    /// <param name="answer">Makes a new answer each time it is called. Whatever it throws, the HttpClient throws.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operationId"/> or <paramref name="answer"/> is null.</exception>
    /// <exception cref="ArgumentException">The document has no such operation; the message lists those it has.</exception>
    public void Respond(string operationId, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) =>
        _script.Add(DocumentedOperations.Get(operationId), new Answer(answer ?? throw new ArgumentNullException(nameof(answer))));

    /// <summary>Forgets the answers that were set, the requests that came and every change of the personas: the stub is as it was when it was made, and gives the same ids again.</summary>
    public void Reset()
    {
        _script.Reset();
        _personas = StartingPersonas();
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (operation, arguments) = DocumentedOperations.Match(request.Method, request.RequestUri!.AbsolutePath);
        var recorded = await StubRequest.FromAsync(request, operation, arguments, cancellationToken).ConfigureAwait(false);
        _script.Record(recorded);

        var answer = !ApiKeyHeader.IsRight(request)
            ? operation.AnswerWith(HttpStatusCode.Unauthorized)
            : _script.Next(operation) ?? PersonaOperations.Answer(_personas, operation, recorded);
        var response = await answer(request, cancellationToken).ConfigureAwait(false);
        response.RequestMessage ??= request;
        return response;
    }

#if !NETSTANDARD2_0
    /// <inheritdoc />
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        // Nothing here waits but an answer of the test's own, for which a synchronous caller has to wait as well.
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
}
