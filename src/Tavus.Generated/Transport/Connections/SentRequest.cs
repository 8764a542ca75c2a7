using System.Net.Http.Headers;

namespace Tavus.Transport;

/// <summary>A record that travels with a request through the handlers of an application. It contains the outcome, and how many times the request was sent.</summary>
#pragma warning disable CA1001 // A SemaphoreSlim needs no disposal if its wait handle is unused. Disposing it would be unsafe: an attempt may outlive the call.
internal sealed class SentRequest(ApiCall call)
#pragma warning restore CA1001
{
    private const string Name = "Tavus.SentRequest";

    private readonly SemaphoreSlim _turn = new(1, 1);

    private bool _mayHaveTakenEffect;
    private int _count;

    /// <summary>How many times the request was sent.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Returns the last response again, or throws the last exception again; null if no attempt has ended. Not set for an idempotent request.</summary>
    public Func<HttpResponseMessage>? Outcome { get; private set; }

    public static SentRequest? Of(HttpRequestMessage request) => ((IDictionary<string, object?>)request.Options).TryGetValue(Name, out var value) ? value as SentRequest : null;

    public void AddTo(HttpRequestMessage request) => ((IDictionary<string, object?>)request.Options)[Name] = this;

    /// <summary>Sends the request. A handler that hedges sends a second request while the first is in flight: unless the request is idempotent, the second waits for the end of the first.</summary>
    /// <exception cref="RepeatedRequestException">The request was sent before, and must not be sent again.</exception>
    public async Task<HttpResponseMessage> SendAsync(Func<Task<HttpResponseMessage>> send, CancellationToken cancellationToken)
    {
        if (call.IsIdempotent)
        {
            Interlocked.Increment(ref _count);
            return await send().ConfigureAwait(false);
        }

        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _mayHaveTakenEffect ? throw new RepeatedRequestException() : await SendFirstAsync(send, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<HttpResponseMessage> SendFirstAsync(Func<Task<HttpResponseMessage>> send, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _count);
        try
        {
            using var response = await send().ConfigureAwait(false);
            _mayHaveTakenEffect = true;
            var bytes = await ReadAsync(response, cancellationToken).ConfigureAwait(false);
            Outcome = () => Copy(response, bytes);
            return Outcome();
        }
        catch (Exception exception)
        {
            _mayHaveTakenEffect |= !ConnectionExceptions.RequestNotSent(exception);

            // A retrying handler cancels an attempt only when its own time limit runs out, so report a timeout.
            var failure = exception is OperationCanceledException ? new OperationCanceledException(exception.Message, new TimeoutException()) : exception;
            Outcome = () => throw failure;
            throw;
        }
    }

    /// <summary>Reads the body into memory, so that <see cref="Outcome"/> can return copies: a handler that retries first disposes the earlier response.</summary>
    private async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var body = new PooledBuffer();
        if (!response.IsSuccessStatusCode)
        {
            await ResponseContent.ReadErrorAsync(response, null, body, call.Options.TimeProvider, mayIgnoreCancellation: true, cancellationToken, cancellationToken).ConfigureAwait(false);
        }
        else if (call.HasResult)
        {
            await ResponseContent.ReadAsync(response, null, body, call.Options.MaxResponseBytes, mayIgnoreCancellation: true, cancellationToken).ConfigureAwait(false);
        }

        return body.Written.ToArray();
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
