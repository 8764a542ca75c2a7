namespace Tavus.Transport;

/// <summary>Refuses an injected <see cref="HttpClient"/> that would send requests in clear text through a proxy: .NET uses the proxy even for requests to this machine.</summary>
internal static class ProxyGuard
{
    public static void Check(HttpClient httpClient, Uri baseUrl)
    {
        if (!OperatingSystem.IsBrowser() && baseUrl.Scheme == "http" && InjectedHandler.ProxyFor(httpClient, baseUrl) is { } proxy)
        {
            throw new ArgumentException(
                $"The HttpClient would send the API key in clear text to the proxy {proxy.Host}:{proxy.Port}. Create it with a handler that uses no proxy: new HttpClient(new {RedirectGuard.Handler} {{ AllowAutoRedirect = false, UseProxy = false }}).",
                nameof(httpClient));
        }
    }
}
