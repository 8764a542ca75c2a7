namespace Tavus.Transport;

/// <summary>What requests are sent with: the client's own handler, or an injected HttpClient, which is neither changed nor disposed.</summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly bool _isOwner;

    private HttpConnection(HttpMessageInvoker invoker, bool isOwner)
    {
        _invoker = invoker;
        _isOwner = isOwner;
    }

    public static HttpConnection Create(TransportSettings settings, HttpClient? httpClient)
    {
        if (httpClient is null)
        {
            return new HttpConnection(OwnHandler.Create(new Uri(settings.BaseUrl)), isOwner: true);
        }

        RedirectGuard.Check(httpClient);
        return new HttpConnection(httpClient, isOwner: false);
    }

    public HttpConnection Borrow() => new(_invoker, isOwner: false);

    /// <summary>Comes back with the headers; an HttpClient must be told to.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _invoker is HttpClient httpClient
        ? httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
        : _invoker.SendAsync(request, cancellationToken);

    public void Dispose()
    {
        if (_isOwner)
        {
            _invoker.Dispose();
        }
    }
}
