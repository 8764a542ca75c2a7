namespace Tavus.Transport;

/// <summary>Reads the body of a response.</summary>
internal static class ResponseContent
{
    /// <summary>Reads a body, and decompresses it if <paramref name="encoded"/> has a Content-Encoding. Ignores a failure to read an error body, since the status is known.</summary>
    /// <returns>Whether the whole body was read.</returns>
    public static async Task<bool> ReadAsync(HttpResponseMessage response, HttpContent? encoded, PooledBuffer body, bool isSuccess, long maxBytes, CancellationToken cancellationToken)
    {
        try
        {
            using var content = await OpenAsync(response, cancellationToken).ConfigureAwait(false);
            return await ContentDecoding.ReadAsync(encoded, content, body, isSuccess, maxBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or InvalidDataException && !isSuccess && !cancellationToken.IsCancellationRequested)
        {
            // Truncated text may end within a secret, which would then not be recognized. Truncated JSON is never shown.
            if (!ContentDecoding.IsJson(body.Written))
            {
                body.Drain();
            }

            return false;
        }
    }

    /// <summary>Opens the body. On .NET Framework, the content of a response may be null; on .NET, it is empty instead.</summary>
    private static Task<Stream> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
#if NETSTANDARD2_0
        response.Content?.ReadAsStreamAsync() ?? Task.FromResult(Stream.Null);
#else
        response.Content.ReadAsStreamAsync(cancellationToken);
#endif
}
