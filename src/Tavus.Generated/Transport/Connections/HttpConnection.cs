#if !NETSTANDARD2_0
using System.Net;
#endif

namespace Tavus.Transport;

/// <summary>Sends requests with the client's own handler or with an injected HttpClient, which is neither changed nor disposed.</summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly bool _isOwner;
    private readonly HttpConnection? _lender;
    private volatile bool _isDisposed;

    private HttpConnection(HttpMessageInvoker invoker, bool isOwner, bool mayIgnoreCancellation, HttpConnection? lender = null)
    {
        _invoker = invoker;
        _isOwner = isOwner;
        _lender = lender;
        MayIgnoreCancellation = mayIgnoreCancellation;
    }

    /// <summary>Whether the read of a body may continue after cancellation, as on .NET Framework or with a handler of the application.</summary>
    public bool MayIgnoreCancellation { get; }

    /// <summary>Whether the innermost handler is a <see cref="SendOnceHandler"/>.</summary>
    private bool SendsOnce { get; init; }

    public static HttpConnection Create(TransportSettings settings, HttpClient? httpClient, bool sendsOnce = false)
    {
        if (httpClient is null)
        {
            return new HttpConnection(DefaultHandler.Create(new Uri(settings.BaseUrl)), isOwner: true, DefaultHandler.MayIgnoreCancellation);
        }

        RedirectGuard.Check(httpClient);
        ProxyGuard.Check(httpClient, new Uri(settings.BaseUrl));
        return new HttpConnection(httpClient, isOwner: false, mayIgnoreCancellation: true) { SendsOnce = sendsOnce };
    }

    /// <summary>The record that travels with a request through the handlers of an application; null if there is no <see cref="SendOnceHandler"/> to read it.</summary>
    public SentRequest? CreateRecord(bool isIdempotent) => SendsOnce ? new SentRequest(isIdempotent) : null;

    /// <exception cref="ObjectDisposedException">This client, or the client that owns its connections, was disposed.</exception>
    public void ThrowIfDisposed()
    {
        Guard.NotDisposed(_isDisposed, "TavusClient");
        _lender?.ThrowIfDisposed();
    }

    public HttpConnection Borrow() => new(_invoker, isOwner: false, MayIgnoreCancellation, lender: this) { SendsOnce = SendsOnce };

    /// <summary>Sends a request, and returns once the headers have arrived. By default, an HttpClient would also wait for the body.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _invoker is HttpClient httpClient
        ? httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
        : _invoker.SendAsync(request, cancellationToken);

#if !NETSTANDARD2_0
    /// <summary>Sets the HTTP version: HTTP/2 if the service supports it. An injected HttpClient defines the version itself.</summary>
    public void SetVersion(HttpRequestMessage request)
    {
        var httpClient = _invoker as HttpClient;
        request.Version = httpClient?.DefaultRequestVersion ?? HttpVersion.Version20;
        request.VersionPolicy = httpClient?.DefaultVersionPolicy ?? HttpVersionPolicy.RequestVersionOrLower;
    }
#endif

    public void Dispose()
    {
        _isDisposed = true;
        if (_isOwner)
        {
            _invoker.Dispose();
        }
    }
}
