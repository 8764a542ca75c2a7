namespace Tavus.Transport;

/// <summary>The connection that requests are sent with: the client's own handler, or an injected HttpClient, which is neither changed nor disposed.</summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly bool _isOwner;

    private HttpConnection(HttpMessageInvoker invoker, bool isOwner, bool mayIgnoreCancellation)
    {
        _invoker = invoker;
        _isOwner = isOwner;
        MayIgnoreCancellation = mayIgnoreCancellation;
    }

    /// <summary>Whether a body may go on stalling after its reading was cancelled, as on .NET Framework, or with a handler of the caller's own.</summary>
    public bool MayIgnoreCancellation { get; }

    public static HttpConnection Create(TransportSettings settings, HttpClient? httpClient)
    {
        if (httpClient is null)
        {
            return new HttpConnection(DefaultHandler.Create(new Uri(settings.BaseUrl)), isOwner: true, DefaultHandler.MayIgnoreCancellation);
        }

        RedirectGuard.Check(httpClient);
        return new HttpConnection(httpClient, isOwner: false, mayIgnoreCancellation: true);
    }

    public HttpConnection Borrow() => new(_invoker, isOwner: false, MayIgnoreCancellation);

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
