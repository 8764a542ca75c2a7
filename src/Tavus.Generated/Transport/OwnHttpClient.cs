using System.Net;

namespace Tavus.Transport;

/// <summary>The <see cref="HttpClient"/> of a client that was given none.</summary>
internal static class OwnHttpClient
{
    public static HttpClient Create(Uri baseUrl) =>
        // The transport keeps the time, up to the last byte; HttpClient's own timeout ends with the headers.
        new(CreateHandler(UsesProxy(baseUrl)), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>What is meant for this machine may be in clear text, key and all: it must not leave through a proxy.</summary>
    private static bool UsesProxy(Uri baseUrl) => !baseUrl.IsLoopback;

#if NETSTANDARD2_0
    private static HttpClientHandler CreateHandler(bool useProxy) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        UseCookies = false,
        UseProxy = useProxy,
    };
#else
    private static SocketsHttpHandler CreateHandler(bool useProxy) => new()
    {
        // A followed redirect would carry the key to wherever it points.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,

        // So that a change of DNS is seen.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
        UseProxy = useProxy,
    };
#endif
}
