namespace Tavus.Transport;

/// <summary>Reads the body of a response.</summary>
internal static class ResponseContent
{
    /// <summary>The maximum number of bytes to read from the body of an error. Only its start is shown.</summary>
    public const int MaxErrorBytes = 64 * 1024;

    /// <summary>The time limit for the body of an error. It is short, because the status alone decides what the error means.</summary>
    private static readonly TimeSpan ErrorTime = TimeSpan.FromSeconds(5);

    /// <summary>Reads the body of a success, and decompresses it if <paramref name="encoded"/> has a Content-Encoding.</summary>
    /// <returns>Whether the whole body was read; false if it is larger than <paramref name="maxBytes"/>.</returns>
    public static Task<bool> ReadAsync(HttpResponseMessage response, HttpContent? encoded, PooledBuffer body, long maxBytes, bool mayIgnoreCancellation, CancellationToken cancellationToken) =>
        response.Content?.Headers.ContentLength > maxBytes
            ? Task.FromResult(false)
            : ReadAsync(response, encoded, body, isSuccess: true, maxBytes, mayIgnoreCancellation, cancellationToken);

    /// <summary>Reads the start of the body of an error. Ignores a failure, also at the end of its time or of the attempt's, since the status is known.</summary>
    /// <param name="attempt">Ends the attempt.</param>
    /// <param name="caller">The caller's token.</param>
    public static async Task ReadErrorAsync(HttpResponseMessage response, HttpContent? encoded, PooledBuffer body, TimeProvider timeProvider, bool mayIgnoreCancellation, CancellationToken attempt, CancellationToken caller)
    {
        using var limit = new TimeLimit(ErrorTime, timeProvider, attempt);
        try
        {
            await ReadAsync(response, encoded, body, isSuccess: false, MaxErrorBytes, mayIgnoreCancellation, limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not TavusException && !caller.IsCancellationRequested)
        {
            // Truncated text may end within a secret, which would then not be recognized. Truncated JSON is never shown.
            if (!ContentDecoding.IsJson(body.Written))
            {
                body.Drain();
            }
        }
    }

    private static async Task<bool> ReadAsync(HttpResponseMessage response, HttpContent? encoded, PooledBuffer body, bool isSuccess, long maxBytes, bool mayIgnoreCancellation, CancellationToken cancellationToken)
    {
        using var abort = mayIgnoreCancellation ? cancellationToken.Register(static response => ((HttpResponseMessage)response!).Dispose(), response) : default;
        using var content = await OpenAsync(response, cancellationToken).ConfigureAwait(false);
        return await ContentDecoding.ReadAsync(encoded, content, body, isSuccess, maxBytes, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens the body. On .NET Framework, the content of a response may be null; on .NET, it is empty instead.</summary>
    private static Task<Stream> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
#if NETSTANDARD2_0
        response.Content?.ReadAsStreamAsync() ?? Task.FromResult(Stream.Null);
#else
        response.Content.ReadAsStreamAsync(cancellationToken);
#endif
}
