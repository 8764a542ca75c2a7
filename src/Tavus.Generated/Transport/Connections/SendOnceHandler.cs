namespace Tavus.Transport;

/// <summary>
/// The innermost handler of an application. Handlers above it, such as the resilience handler that many hosts add to every
/// client, retry by policies that do not consider the API: this handler does not send a request again that may have taken effect.
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
