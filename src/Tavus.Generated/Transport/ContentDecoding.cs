using System.IO.Compression;

namespace Tavus.Transport;

/// <summary>
/// Undoes the compression of an answer (RFC 9110, section 8.4.1). The handler could do it, but at a price for every
/// call: this costs one header, and nothing more where the service does not compress.
/// </summary>
internal static class ContentDecoding
{
#if NETSTANDARD2_0
    public const string Accepted = "gzip";
#else
    public const string Accepted = "gzip, br";
#endif

    public static Stream Decode(HttpContent content, Stream stream) => Encoding(content) switch
    {
        "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
#if !NETSTANDARD2_0
        "br" => new BrotliStream(stream, CompressionMode.Decompress),
#endif
        _ => stream,
    };

#if NETSTANDARD2_0
    private static string? Encoding(HttpContent content) =>
        content.Headers.TryGetValues("Content-Encoding", out var values) ? string.Join(",", values) : null;
#else
    private static string? Encoding(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Encoding", out var values) ? values.ToString() : null;
#endif
}
