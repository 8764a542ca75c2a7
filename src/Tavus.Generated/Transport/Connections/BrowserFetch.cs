namespace Tavus.Transport;

/// <summary>
/// Forbids redirects in a browser, where .NET sends requests with the browser's fetch function. Fetch follows redirects unless an option of the
/// request forbids this; a redirect then arrives as a response with the status 0. Sets the option by name, so the library needs no further package.
/// </summary>
internal static class BrowserFetch
{
    private const string Name = "WebAssemblyFetchOptions";

#if !NETSTANDARD2_0
    private static readonly HttpRequestOptionsKey<IDictionary<string, object>> Key = new(Name);
#endif

    /// <summary>Sets the option <c>redirect</c> to "manual". With "error", a redirect would look like a lost connection.</summary>
    public static void FollowNoRedirect(HttpRequestMessage request)
    {
        // Handlers of the application may add their own options to this dictionary.
        var options = new Dictionary<string, object> { ["redirect"] = "manual" };
#if NETSTANDARD2_0
        request.Properties[Name] = options;
#else
        request.Options.Set(Key, options);
#endif
    }

    public static bool IsRedirect(HttpResponseMessage response) => response.StatusCode == 0;
}
