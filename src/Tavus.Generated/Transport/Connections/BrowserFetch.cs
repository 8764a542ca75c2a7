namespace Tavus.Transport;

/// <summary>
/// Forbids redirects in a browser, where .NET sends requests with the browser's fetch function. Fetch follows redirects unless an option of the
/// request forbids this; a redirect then arrives as a response with the status 0. Sets the option by name, so the library needs no further package.
/// </summary>
internal static class BrowserFetch
{
    /// <summary>Sets the option <c>redirect</c> to "manual". With "error", a redirect would look like a lost connection.</summary>
    public static void FollowNoRedirect(HttpRequestMessage request)
    {
        // The value of the option is a mutable dictionary: handlers of the application may add further fetch options to it.
        IDictionary<string, object?> options = request.Options;
        options["WebAssemblyFetchOptions"] = new Dictionary<string, object> { ["redirect"] = "manual" };
    }

    public static bool IsRedirect(HttpResponseMessage response) => response.StatusCode == 0;
}
