namespace Tavus.Transport;

/// <summary>
/// Refuses an injected <see cref="HttpClient"/> that could reveal the API key. If its handler follows redirects, it resends every header but
/// Authorization to wherever a redirect points. If it uses a proxy, .NET sends http requests through it in clear text, even requests to this machine.
/// </summary>
internal static class HttpClientGuard
{
    /// <summary>Throws if the client could reveal the key. In a browser, accepts any client, because <see cref="BrowserFetch"/> forbids redirects for each request.</summary>
    public static void Check(HttpClient httpClient, Uri baseUrl)
    {
        if (OperatingSystem.IsBrowser())
        {
            return;
        }

        if (InjectedHandler.FollowsRedirects(httpClient))
        {
            throw new ArgumentException(
                "The HttpClient follows redirects, which could send the API key to another host. Create it with a handler that does not follow them: new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }), or with ConfigurePrimaryHttpMessageHandler for a client of IHttpClientFactory.",
                nameof(httpClient));
        }

        if (baseUrl.Scheme == "http" && InjectedHandler.ProxyFor(httpClient, baseUrl) is { } proxy)
        {
            throw new ArgumentException(
                $"The HttpClient would send the API key in clear text to the proxy {proxy.Host}:{proxy.Port}. Create it with a handler that uses no proxy: new HttpClient(new HttpClientHandler {{ AllowAutoRedirect = false, UseProxy = false }}).",
                nameof(httpClient));
        }
    }
}
