namespace Tavus.Transport;

internal static class RequestUri
{
#if NETSTANDARD2_0
    public static Uri From(string url) => new(url);
#else
    // The path is already escaped. By default, Uri would resolve a "%2E%2E" in it, which would lead to another resource.
    private static readonly UriCreationOptions Verbatim = new() { DangerousDisablePathAndQueryCanonicalization = true };

    public static Uri From(string url) => new(url, Verbatim);
#endif
}
