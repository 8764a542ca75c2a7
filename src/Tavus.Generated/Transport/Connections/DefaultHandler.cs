namespace Tavus.Transport;

/// <summary>Creates the handler of a client that was created without an <see cref="HttpClient"/>.</summary>
internal static class DefaultHandler
{
#if NETSTANDARD2_0
    public const bool MayIgnoreCancellation = true;
#else
    public const bool MayIgnoreCancellation = false;
#endif

    /// <summary>Creates the handler. In a browser, it has no settings: the browser controls connections, cookies and proxies, and <see cref="BrowserFetch"/> forbids redirects.</summary>
    public static HttpMessageHandler Create(Uri baseUrl) => OperatingSystem.IsBrowser()
        ? new HttpClientHandler()
#if NETSTANDARD2_0
        : new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = UsesProxy(baseUrl),
        };
#else
        : new SocketsHttpHandler
        {
            // Following a redirect could send the key to another host.
            AllowAutoRedirect = false,

            EnableMultipleHttp2Connections = true,

            // Connections are renewed so that DNS changes take effect.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
            UseProxy = UsesProxy(baseUrl),
        };
#endif

    /// <summary>Whether requests may go through a proxy. Requests over http must not, because they contain the key in clear text. Requests to this machine need no proxy.</summary>
    private static bool UsesProxy(Uri baseUrl) => baseUrl.Scheme == "https" && !baseUrl.IsLoopback;
}
