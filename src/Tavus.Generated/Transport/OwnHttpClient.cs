using System.Net;

namespace Tavus.Transport;

/// <summary>The <see cref="HttpClient"/> of a client that was given none.</summary>
internal static class OwnHttpClient
{
    public static HttpClient Create() =>
        // The transport keeps the time, up to the last byte; HttpClient's own timeout ends with the headers.
        new(CreateHandler(), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };

#if NETSTANDARD2_0
    private static HttpClientHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        UseCookies = false,
    };
#else
    private static SocketsHttpHandler CreateHandler() => new()
    {
        // A followed redirect would carry the key to wherever it points.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,

        // So that a change of DNS is seen.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };
#endif
}
