namespace Tavus.ContractTests.Server;

/// <summary>The requests that a stub is for.</summary>
internal sealed record RequestPattern(string Method, string UrlPath);
