namespace Tavus.DependencyInjection;

/// <summary>Closes the connections of a client when the container is disposed. <see cref="IHttpClientFactory"/> would leave them open.</summary>
internal sealed class ClientHandlers : IDisposable
{
    /// <summary>Weak references, so that expired handlers can be collected: if the caller sets a handler lifetime, the factory creates handlers repeatedly, and disposes the expired ones itself.</summary>
    private readonly List<WeakReference<HttpMessageHandler>> _handlers = [];

    public HttpMessageHandler Add(HttpMessageHandler handler)
    {
        lock (_handlers)
        {
            _handlers.RemoveAll(static old => !old.TryGetTarget(out _));
            _handlers.Add(new WeakReference<HttpMessageHandler>(handler));
        }

        return handler;
    }

    public void Dispose()
    {
        lock (_handlers)
        {
            foreach (var reference in _handlers)
            {
                if (reference.TryGetTarget(out var handler))
                {
                    handler.Dispose();
                }
            }
        }
    }
}
