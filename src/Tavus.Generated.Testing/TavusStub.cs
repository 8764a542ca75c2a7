using System.Net;

namespace Tavus.Testing;

/// <summary>
/// The Tavus API in memory, for tests: the handler of an <see cref="HttpClient"/>, or a whole client from
/// <see cref="CreateClient"/>. It answers as the service does, with the examples of the OpenAPI document: success for the
/// id that the document shows (<c>p5317866</c>), 400 for any other id, 401 for any other key than <see cref="ApiKey"/>. A
/// request that the document has no route for ends with a <see cref="TavusStubException"/>. Safe for use by many threads
/// at once.
/// </summary>
/// <remarks>
/// Answers that are set with <c>Respond</c> take the place of the document's for requests with the right key, whatever
/// their path arguments. Several for the same operation are given in turn, one to a request; the last one stays.
/// </remarks>
public sealed class TavusStub : HttpMessageHandler
{
    /// <summary>The only key that the stub accepts. It opens nothing else.</summary>
    public const string ApiKey = "stub-key-that-opens-nothing";

    private readonly StubScript _script = new();
    private readonly HttpClient _httpClient;

    /// <summary>A stub that answers with the document's examples.</summary>
    public TavusStub() => _httpClient = new HttpClient(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };

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
    /// <param name="operationId">The operation, such as <c>Personas_Get</c>.</param>
    /// <param name="answer">Makes a new answer each time it is called. Whatever it throws, the HttpClient throws.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operationId"/> or <paramref name="answer"/> is null.</exception>
    /// <exception cref="ArgumentException">The document has no such operation; the message lists those it has.</exception>
    public void Respond(string operationId, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) =>
        _script.Add(DocumentedOperations.Get(operationId), new Answer(answer ?? throw new ArgumentNullException(nameof(answer))));

    /// <summary>Forgets the answers that were set and the requests that came.</summary>
    public void Reset() => _script.Reset();

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (operation, arguments) = DocumentedOperations.Match(request.Method, request.RequestUri!.AbsolutePath);
        _script.Record(await StubRequest.FromAsync(request, operation, arguments, cancellationToken).ConfigureAwait(false));

        var answer = ApiKeyHeader.IsRight(request) ? _script.Next(operation) ?? operation.AnswerTo(arguments) : operation.AnswerToWrongKey();
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
