using Tavus.TestServers;

namespace Tavus.Tests.Transport;

public class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_throws_TavusApiException_and_its_target_receives_no_request(int status)
    {
        await using var elsewhere = new RawServer(RawResponse.Persona);
        await using var server = new RawServer(RawResponse.With(status, "", $"Location: {elsewhere.Url}"));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.GetAsync("p1"));

        Assert.Equal(status, (int)exception.StatusCode);
        Assert.Single(server.Requests);
        Assert.Empty(elsewhere.Requests);
    }

    public static TheoryData<HttpMessageHandler> FollowingHandlers =>
    [
        new HttpClientHandler(),
        new SocketsHttpHandler(),
        new PassingHandler(new SocketsHttpHandler()),
        new PassingHandler(new PassingHandler(new HttpClientHandler())),
        new PlatformHandler { AllowAutoRedirect = true },
        new PassingHandler(new WindowsHandler { AutomaticRedirection = true }),
    ];

    [Theory]
    [MemberData(nameof(FollowingHandlers), DisableDiscoveryEnumeration = true)]
    public void An_injected_HttpClient_that_follows_redirects_throws_ArgumentException(HttpMessageHandler handler)
    {
        using var httpClient = new HttpClient(handler);

        var exception = Assert.Throws<ArgumentException>("httpClient", () => new TavusClient(new TavusClientOptions { ApiKey = TestClient.Key }, httpClient));

        Assert.Contains("AllowAutoRedirect = false", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestClient.Key, exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://other.example/v2/personas/p1")]
    [InlineData("https://tavusapi.com:444/v2/personas/p1")]
    [InlineData("http://tavusapi.com/v2/personas/p1")]
    public async Task A_redirect_that_a_handler_follows_throws_TavusConnectionException_without_a_retry(string elsewhere)
    {
        var count = 0;
        using var httpClient = new HttpClient(new StubHandler((request, _) =>
        {
            count++;
            request.RequestUri = new Uri(elsewhere);
            return Task.FromResult(new HttpResponseMessage { RequestMessage = request, Content = new StringContent("{}") });
        }));
        using var client = new TavusClient(new TavusClientOptions { ApiKey = TestClient.Key }, httpClient);

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"));

        Assert.Contains("sent the request, with the API key, to", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestClient.Key, exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, count);
    }

    public static TheoryData<HttpMessageHandler> OtherHandlers =>
    [
        new HttpClientHandler { AllowAutoRedirect = false },
        new SocketsHttpHandler { AllowAutoRedirect = false },
        new PassingHandler(new SocketsHttpHandler { AllowAutoRedirect = false }),
        new PlatformHandler { AllowAutoRedirect = false },
        new WindowsHandler { AutomaticRedirection = false },
        new StubHandler(static (_, _) => Task.FromResult(new HttpResponseMessage())),
    ];

    [Theory]
    [MemberData(nameof(OtherHandlers), DisableDiscoveryEnumeration = true)]
    public void An_injected_HttpClient_that_does_not_follow_redirects_is_accepted(HttpMessageHandler handler)
    {
        using var httpClient = new HttpClient(handler);
        using var client = new TavusClient(new TavusClientOptions { ApiKey = TestClient.Key }, httpClient);

        Assert.NotNull(client.Personas);
    }

    private sealed class PassingHandler(HttpMessageHandler inner) : DelegatingHandler(inner);

    /// <summary>Configures redirects by a property of the same name as in the handlers of Android and iOS.</summary>
    private sealed class PlatformHandler : UnusedHandler
    {
        public bool AllowAutoRedirect { get; init; }
    }

    /// <summary>Configures redirects by a property of the same name as in WinHttpHandler.</summary>
    private sealed class WindowsHandler : UnusedHandler
    {
        public bool AutomaticRedirection { get; init; }
    }

    private abstract class UnusedHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
