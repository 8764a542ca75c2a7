namespace Tavus.TestServers.WireMock;

/// <summary>The requests that a stub is for. Either the path is set, or its pattern.</summary>
/// <param name="Method">The HTTP method, or <c>ANY</c>.</param>
/// <param name="UrlPath">The path.</param>
/// <param name="UrlPathPattern">A regular expression for the path.</param>
internal sealed record RequestPattern(string Method, string? UrlPath = null, string? UrlPathPattern = null)
{
    public static RequestPattern Any { get; } = new("ANY", UrlPathPattern: ".*");
}
