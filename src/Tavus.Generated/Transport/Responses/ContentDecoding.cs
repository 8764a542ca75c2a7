using System.IO.Compression;

namespace Tavus.Transport;

/// <summary>
/// Decompresses a response (RFC 9110, section 8.4.1). The handler of .NET could do this, but it would slow down every call. Here, an
/// uncompressed response costs only the read of one header. Only gzip is supported: Brotli would make a program that is compiled
/// ahead of time a tenth larger, and would save nothing for responses as small as these.
/// </summary>
internal static class ContentDecoding
{
    public const string Accepted = "gzip";

    /// <summary>Enough bytes to recognize gzip and JSON.</summary>
    private const int StartBytes = 64;

    /// <summary>Reads a body, and decompresses it if it starts with the signature of gzip (RFC 1952, section 2.3.1). Otherwise a lower layer, such as a browser, has decompressed it, but kept the header Content-Encoding.</summary>
    /// <returns>Whether the whole body was read; false if the body is larger than <paramref name="maxBytes"/>.</returns>
    /// <exception cref="TavusContractException">The body of a successful response is compressed by a method that was not requested.</exception>
    public static ValueTask<bool> ReadAsync(HttpContent? content, Stream stream, PooledBuffer body, bool isSuccess, long maxBytes, CancellationToken cancellationToken) =>
        Encoding(content) is { Length: > 0 } encoding && !Is(encoding, "identity")
            ? ReadEncodedAsync(encoding, stream, body, isSuccess, maxBytes, cancellationToken)
            : body.FillAsync(stream, maxBytes, cancellationToken);

    private static async ValueTask<bool> ReadEncodedAsync(string encoding, Stream stream, PooledBuffer body, bool isSuccess, long maxBytes, CancellationToken cancellationToken)
    {
        var isGzip = Is(encoding, "gzip") || Is(encoding, "x-gzip");
        await body.FillAsync(stream, Math.Min(StartBytes, maxBytes), cancellationToken).ConfigureAwait(false);
        if (!isGzip && !IsJson(body.Written) && isSuccess)
        {
            throw new TavusContractException($"The response uses a compression that the client did not request; it requests only {Accepted}.");
        }

        var isComplete = await body.FillAsync(stream, maxBytes, cancellationToken).ConfigureAwait(false);
        return isGzip && body.Written is [0x1f, 0x8b, ..] ? isComplete & await DecompressAsync(body, maxBytes, cancellationToken).ConfigureAwait(false) : isComplete;
    }

    public static bool IsJson(ReadOnlySpan<byte> body)
    {
        var start = 0;
        while (start < body.Length && body[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            start++;
        }

        return start < body.Length && body[start] is (byte)'{' or (byte)'[';
    }

    /// <summary>Decompresses a body. This is a separate method, so that a program loads the decompressor only when needed.</summary>
    private static async ValueTask<bool> DecompressAsync(PooledBuffer body, long maxBytes, CancellationToken cancellationToken)
    {
        using var stream = new GZipStream(new MemoryStream(body.Drain()), CompressionMode.Decompress);
        return await body.FillAsync(stream, maxBytes, cancellationToken).ConfigureAwait(false);
    }

    private static bool Is(string encoding, string name) => encoding.Equals(name, StringComparison.OrdinalIgnoreCase);

#if NETSTANDARD2_0
    private static string? Encoding(HttpContent? content) =>
        content is not null && content.Headers.TryGetValues("Content-Encoding", out var values) ? string.Join(",", values) : null;
#else
    private static string? Encoding(HttpContent? content) =>
        content is not null && content.Headers.NonValidated.TryGetValues("Content-Encoding", out var values) ? values.ToString() : null;
#endif
}
