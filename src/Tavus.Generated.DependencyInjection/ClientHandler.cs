namespace Tavus.DependencyInjection;

/// <summary>Closes the connections of a client when the container is disposed. <see cref="IHttpClientFactory"/> would leave them open.</summary>
internal sealed class ClientHandler(HttpMessageHandler handler) : IDisposable
{
    public HttpMessageHandler Handler { get; } = handler;

    public void Dispose() => Handler.Dispose();
}
