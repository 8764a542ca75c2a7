namespace Tavus.Transport;

/// <summary>Throws if a browser received a redirect, or if a handler of the application sent the request to another origin. Neither can be detected before the response arrives.</summary>
internal static class RedirectGuard
{
    public static void Check(HttpResponseMessage response, Uri url, ApiOperation operation)
    {
        var actual = response.RequestMessage?.RequestUri;
        var problem = OperatingSystem.IsBrowser() && BrowserFetch.IsRedirect(response)
            ? $"{url.Host} returned a redirect. It was not followed, since it could send the API key to another host. Check {nameof(TavusClientOptions)}.{nameof(TavusClientOptions.BaseUrl)}."
            : !ReferenceEquals(actual, url) && actual is { IsAbsoluteUri: true } && !HaveSameOrigin(actual, url)
            ? $"the HttpClient sent the request, with the API key, to {actual.Host} instead of {url.Host}. Revoke that key, and give the HttpClient a handler that neither follows redirects nor changes the address."
            : null;
        if (problem is not null)
        {
            response.Dispose();
            throw new TavusConnectionException($"{operation.Id}: {problem}") { OperationId = operation.Id, MustNotRetry = true };
        }
    }

    private static bool HaveSameOrigin(Uri one, Uri other) => one.Scheme == other.Scheme && one.Host == other.Host && one.Port == other.Port;
}
