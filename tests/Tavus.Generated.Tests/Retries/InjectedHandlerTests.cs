using System.Net;
using Tavus.TestServers;

namespace Tavus.Tests.Retries;

/// <summary>Tests a handler that retries within an injected HttpClient. The Tavus client cannot see or stop such retries, so it counts how often the body is sent.</summary>
public class InjectedHandlerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Attempts_of_the_exception_include_the_resends_of_an_injected_retrying_handler(int times)
    {
        await using var server = new RawServer(RawResponse.With(500, "{}"));
        using var httpClient = new HttpClient(new RetryingHandler(times) { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false } });
        using var client = new TavusClient(new TavusClientOptions { ApiKey = "any", BaseUrl = server.Url, MaxRetries = 0 }, httpClient);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.CreateAsync(new CreatePersonaRequest { SystemPrompt = "Be kind." }));

        Assert.Equal((times, HttpStatusCode.InternalServerError), (exception.Attempts, exception.StatusCode));
    }

    private sealed class RetryingHandler(int times) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            for (var attempt = 1; ; attempt++)
            {
                var response = await base.SendAsync(request, cancellationToken);
                if (attempt == times)
                {
                    return response;
                }

                response.Dispose();
            }
        }
    }
}
