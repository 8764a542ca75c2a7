namespace Tavus.Testing;

/// <summary>Creates a new response to each request.</summary>
internal delegate Task<HttpResponseMessage> Responder(HttpRequestMessage request, CancellationToken cancellationToken);
