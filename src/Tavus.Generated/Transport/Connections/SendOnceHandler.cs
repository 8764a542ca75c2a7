namespace Tavus.Transport;

/// <summary>
/// The innermost handler of an injected HttpClient. Refuses to resend a request that must not take effect twice: outer handlers, such as
/// the resilience handler that many hosts add to every client, would retry this request too.
/// </summary>
internal sealed class SendOnceHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (SentRequest.Of(request) is not { } sent)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        sent.Start();
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return await sent.EndAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            sent.Fail(exception);
            throw;
        }
    }
}
