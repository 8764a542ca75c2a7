namespace Tavus.Transport;

/// <summary>Sends requests with the client's own handler or with an injected HttpClient, which is neither changed nor disposed.</summary>
/// <param name="invoker">The injected HttpClient, or an invoker of the client's own handler.</param>
/// <param name="sendsOnce">Whether the innermost handler is a <see cref="SendOnceHandler"/>.</param>
/// <param name="lender">The connection from which the invoker is borrowed; null if it is not borrowed.</param>
internal sealed class HttpConnection(HttpMessageInvoker invoker, bool sendsOnce = false, HttpConnection? lender = null) : IDisposable
{
    private volatile bool _isDisposed;

    /// <summary>Whether the read of a body may continue after cancellation, as on .NET Framework or with a handler of the application.</summary>
    public bool MayIgnoreCancellation => DefaultHandler.MayIgnoreCancellation || invoker is HttpClient;

    public static HttpConnection Create(TransportSettings settings, HttpClient? httpClient, bool sendsOnce = false)
    {
        var baseUrl = new Uri(settings.BaseUrl);
        if (httpClient is null)
        {
            // An HttpClient is not needed: the transport itself limits the time up to the last byte, and sets all headers.
            return new HttpConnection(new HttpMessageInvoker(DefaultHandler.Create(baseUrl)));
        }

        HttpClientGuard.Check(httpClient, baseUrl);
        return new HttpConnection(httpClient, sendsOnce);
    }

    /// <summary>Creates the record that travels with a request through the handlers of an application; null if there is no <see cref="SendOnceHandler"/> to read it.</summary>
    public SentRequest? CreateRecord(ApiCall call) => sendsOnce ? new SentRequest(call) : null;

    /// <exception cref="ObjectDisposedException">This client, or the client that owns its connections, was disposed.</exception>
    public void ThrowIfDisposed()
    {
#pragma warning disable CA1513 // .NET Standard has no ThrowIf.
        if (_isDisposed)
        {
            throw new ObjectDisposedException("TavusClient");
        }
#pragma warning restore CA1513

        lender?.ThrowIfDisposed();
    }

    public HttpConnection Borrow() => new(invoker, sendsOnce, lender: this);

    /// <summary>Sends a request, and returns once the headers have arrived. By default, an HttpClient would also wait for the body.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var httpClient = invoker as HttpClient;
#if !NETSTANDARD2_0
        // HTTP/2 if the service supports it. An injected HttpClient defines the version itself.
        request.Version = httpClient?.DefaultRequestVersion ?? HttpVersion.Version20;
        request.VersionPolicy = httpClient?.DefaultVersionPolicy ?? HttpVersionPolicy.RequestVersionOrLower;
#endif
        return httpClient?.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken) ?? invoker.SendAsync(request, cancellationToken);
    }

    public void Dispose()
    {
        _isDisposed = true;
        if (lender is null && invoker is not HttpClient)
        {
            invoker.Dispose();
        }
    }
}
