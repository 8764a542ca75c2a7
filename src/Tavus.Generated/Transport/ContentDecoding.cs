using System.IO.Compression;

namespace Tavus.Transport;

/// <summary>
/// Decompresses a response (RFC 9110, section 8.4.1). The handler could do it, but at a price for every
/// call: this costs one header, and nothing more where the service does not compress. Gzip alone: for responses of this
/// size Brotli saves nothing, and would make a program that is compiled ahead of time a tenth larger.
/// </summary>
internal static class ContentDecoding
{
    public const string Accepted = "gzip";

    /// <returns>Null if it is compressed in a way that was not asked for.</returns>
    public static Stream? Decode(HttpContent content, Stream stream) => Encoding(content) switch
    {
        null or "" => stream,
        var encoding when Is(encoding, "identity") => stream,
        var encoding when Is(encoding, "gzip") || Is(encoding, "x-gzip") => Decompress(stream),
        _ => null,
    };

    /// <summary>Apart from the rest, so that a program loads what decompresses only when there is something to decompress.</summary>
    private static GZipStream Decompress(Stream stream) => new(stream, CompressionMode.Decompress);

    private static bool Is(string encoding, string name) => encoding.Equals(name, StringComparison.OrdinalIgnoreCase);

#if NETSTANDARD2_0
    private static string? Encoding(HttpContent content) =>
        content.Headers.TryGetValues("Content-Encoding", out var values) ? string.Join(",", values) : null;
#else
    private static string? Encoding(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Encoding", out var values) ? values.ToString() : null;
#endif
}
