namespace Tavus.Transport;

/// <summary>
/// Sets the options of fetch, which the handlers of .NET use in a browser. Fetch follows a redirect unless the request forbids
/// it; a refused redirect arrives as a response with the status 0. The library avoids a reference to the package that defines these options.
/// </summary>
internal static class BrowserFetch
{
    private const string Name = "WebAssemblyFetchOptions";

#if !NETSTANDARD2_0
    private static readonly HttpRequestOptionsKey<IDictionary<string, object>> Key = new(Name);
#endif

    /// <summary>Uses "manual" because with "error" a redirect would look like a lost connection.</summary>
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
