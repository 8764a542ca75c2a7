namespace Tavus.TestServers.WireMock;

/// <summary>The requests that a stub is for.</summary>
internal sealed record RequestPattern(string Method, string UrlPath);
