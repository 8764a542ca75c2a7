namespace Tavus.Transport;

/// <summary>
/// The innermost handler of an injected HttpClient. Refuses to resend a request that must not take effect twice: outer handlers, such as
/// the resilience handler that many hosts add to every client, would retry this request too.
/// </summary>
internal sealed class SendOnceHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => SentRequest.Of(request) is { } sent
        ? sent.SendAsync(() => base.SendAsync(request, cancellationToken), cancellationToken)
        : base.SendAsync(request, cancellationToken);
}
