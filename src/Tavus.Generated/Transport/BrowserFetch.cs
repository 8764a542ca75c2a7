namespace Tavus.Transport;

/// <summary>
/// Sets the options of fetch, with which the handlers of .NET send in a browser. There a redirect is followed unless the request
/// says otherwise, and a refused one is a response without a status. The package that has methods for them is not referenced.
/// </summary>
internal static class BrowserFetch
{
    private const string Name = "WebAssemblyFetchOptions";

#if !NETSTANDARD2_0
    private static readonly HttpRequestOptionsKey<IDictionary<string, object>> Key = new(Name);
#endif

    /// <summary>Not "error", with which a redirect fails as a lost connection does.</summary>
    public static void FollowNoRedirect(HttpRequestMessage request)
    {
        // Handlers of the application add their own options to it.
        var options = new Dictionary<string, object> { ["redirect"] = "manual" };
#if NETSTANDARD2_0
        request.Properties[Name] = options;
#else
        request.Options.Set(Key, options);
#endif
    }

    public static bool IsRedirect(HttpResponseMessage response) => response.StatusCode == 0;
}
