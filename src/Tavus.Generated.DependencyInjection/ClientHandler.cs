namespace Tavus.DependencyInjection;

/// <summary>The connections of a client. <see cref="IHttpClientFactory"/> would leave them open when the container is disposed.</summary>
internal sealed class ClientHandler(HttpMessageHandler handler) : IDisposable
{
    public HttpMessageHandler Handler { get; } = handler;

    public void Dispose() => Handler.Dispose();
}
