namespace Tavus.Testing;

/// <summary>Makes a new answer to each request.</summary>
internal delegate Task<HttpResponseMessage> Answer(HttpRequestMessage request, CancellationToken cancellationToken);
