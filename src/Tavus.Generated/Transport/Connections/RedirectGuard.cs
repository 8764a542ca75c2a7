namespace Tavus.Transport;

/// <summary>
/// Refuses an injected <see cref="HttpClient"/> that follows redirects: the handler resends every header but Authorization
/// to wherever a redirect points, the API key included.
/// </summary>
internal static class RedirectGuard
{
#if NETSTANDARD2_0
    public const string Handler = "HttpClientHandler";
#else
    public const string Handler = "SocketsHttpHandler";
#endif

    /// <summary>Throws if the client follows redirects. In a browser, accepts any client, because <see cref="BrowserFetch"/> forbids redirects for each request.</summary>
    public static void Check(HttpClient httpClient)
    {
        if (!OperatingSystem.IsBrowser() && InjectedHandler.FollowsRedirects(httpClient))
        {
            throw new ArgumentException(
                $"The HttpClient follows redirects, which could send the API key to another host. Create it with a handler that does not follow them: new HttpClient(new {Handler} {{ AllowAutoRedirect = false }}), or with ConfigurePrimaryHttpMessageHandler for a client of IHttpClientFactory.",
                nameof(httpClient));
        }
    }

    /// <summary>Throws if a browser received a redirect, or if a handler of the application sent the request to another origin. Only the response shows this.</summary>
    public static void Check(HttpResponseMessage response, Uri url, ApiOperation operation)
    {
        if (OperatingSystem.IsBrowser() && BrowserFetch.IsRedirect(response))
        {
            response.Dispose();
            throw Redirected(url, operation);
        }

        var actual = response.RequestMessage?.RequestUri;
        if (!ReferenceEquals(actual, url) && actual is { IsAbsoluteUri: true } && !HaveSameOrigin(actual, url))
        {
            response.Dispose();
            throw WentElsewhere(actual, url, operation);
        }
    }

    private static TavusConnectionException Redirected(Uri url, ApiOperation operation) => new(
        $"{operation.Id}: {url.Host} returned a redirect. It was not followed, since it could send the API key to another host. Check {nameof(TavusClientOptions)}.{nameof(TavusClientOptions.BaseUrl)}.",
        isTimeout: false)
    {
        OperationId = operation.Id,
        MustNotRetry = true,
    };

    private static bool HaveSameOrigin(Uri one, Uri other) => one.Scheme == other.Scheme && one.Host == other.Host && one.Port == other.Port;

    private static TavusConnectionException WentElsewhere(Uri actual, Uri url, ApiOperation operation) => new(
        $"{operation.Id}: the HttpClient sent the request, with the API key, to {actual.Host} instead of {url.Host}. Give it a handler that neither follows redirects nor changes the address, and replace the key.",
        isTimeout: false)
    {
        OperationId = operation.Id,
        MustNotRetry = true,
    };
}
