using System.Net.Http.Headers;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Travels with a request through the handlers of an application. Records how many times the request was sent, and its outcome.</summary>
/// <param name="isIdempotent">Whether the request may be sent again even if it might have taken effect.</param>
internal sealed class SentRequest(bool isIdempotent)
{
    private const string Name = "Tavus.SentRequest";

    private bool _mayHaveTakenEffect;

    /// <summary>How many times the request was sent.</summary>
    public int Count { get; private set; }

    /// <summary>Returns the last error response again, or throws the last exception again; null if there was no failure.</summary>
    public Func<HttpResponseMessage>? Outcome { get; private set; }

    public static SentRequest? Of(HttpRequestMessage request) => ((IDictionary<string, object?>)request.Options).TryGetValue(Name, out var value) ? value as SentRequest : null;

    public void AddTo(HttpRequestMessage request) => ((IDictionary<string, object?>)request.Options)[Name] = this;

    /// <exception cref="RepeatedRequestException">The request was sent before, and must not be sent again.</exception>
    public void Start()
    {
        if (_mayHaveTakenEffect && !isIdempotent)
        {
            throw new RepeatedRequestException();
        }

        Count++;
    }

    public void Fail(Exception exception)
    {
        _mayHaveTakenEffect = !ConnectionExceptions.RequestNotSent(exception);

        // A handler that cancels an attempt in order to send the request again does so at its own time limit: report a timeout.
        var failure = exception is OperationCanceledException ? new OperationCanceledException(exception.Message, new TimeoutException()) : exception;
        Outcome = () => throw failure;
    }

    /// <summary>Records a response. Keeps a copy of an error response, because a handler that tries to send the request again disposes the original first.</summary>
    public async Task<HttpResponseMessage> EndAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        _mayHaveTakenEffect = true;
        if (isIdempotent || response.IsSuccessStatusCode)
        {
            return response;
        }

        using var body = new PooledBuffer();
        using var content = await ResponseContent.OpenAsync(response, cancellationToken).ConfigureAwait(false);
        await body.FillAsync(content, ErrorReason.MaxBodyBytes, cancellationToken).ConfigureAwait(false);
        var bytes = body.Written.ToArray();
        Outcome = () => Copy(response, bytes);
        return Outcome();
    }

    private static HttpResponseMessage Copy(HttpResponseMessage response, byte[] body)
    {
        var copy = new HttpResponseMessage(response.StatusCode) { RequestMessage = response.RequestMessage, Version = response.Version, Content = new ByteArrayContent(body) };
        Copy(response.Headers, copy.Headers);
        if (response.Content is { } content)
        {
            Copy(content.Headers, copy.Content.Headers);
        }

        return copy;
    }

    private static void Copy(HttpHeaders from, HttpHeaders to)
    {
        foreach (var header in from)
        {
            to.TryAddWithoutValidation(header.Key, header.Value);
        }
    }
}
