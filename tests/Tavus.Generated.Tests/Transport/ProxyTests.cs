using System.Net;
using Tavus.TestServers;

namespace Tavus.Tests.Transport;

[Collection(nameof(ProcessWideSettings))]
public class ProxyTests
{
    [Fact]
    public async Task A_call_to_a_loopback_address_bypasses_the_default_proxy()
    {
        await using var proxy = new RawServer(RawResponse.Persona);
        await using var server = new RawServer(RawResponse.Persona);
        var before = HttpClient.DefaultProxy;
        HttpClient.DefaultProxy = new WebProxy(proxy.Url, BypassOnLocal: false);
        try
        {
            using var client = TestClient.Of(server);
            await client.Personas.GetAsync("p1");
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }

        Assert.Empty(proxy.Requests);
        Assert.Single(server.Requests);
    }

    [Theory]
    [Trait("NotOn", "netstandard2.0")]
    [InlineData(403)]
    [InlineData(407)]
    public async Task A_refusal_by_the_proxy_is_not_retried_and_the_exception_hides_the_proxy_password(int status)
    {
        await using var proxy = new RawServer(RawResponse.With(status, ""));
        using var httpClient = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            Proxy = new WebProxy($"http://user:ProxyPassword-1@{proxy.Url.Authority}"),
        });
        using var client = TestClient.Of(new Uri("https://tavusapi.com"), static options => options.MaxRetries = 2, httpClient);

        var exception = await Assert.ThrowsAsync<TavusConnectionException>(() => client.Personas.GetAsync("p1"));

        Assert.Contains("the proxy refused the connection", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ProxyPassword", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, exception.Attempts);
    }

    [Fact]
    public async Task An_injected_HttpClient_that_sends_http_through_a_proxy_throws_ArgumentException()
    {
        await using var proxy = new RawServer(RawResponse.Persona);
        await using var server = new RawServer(RawResponse.Persona);
        using var proxied = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, Proxy = new WebProxy($"http://user:ProxyPassword-1@{proxy.Url.Authority}") });
        using var direct = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false });

        var exception = Assert.Throws<ArgumentException>("httpClient", () => TestClient.Of(server, httpClient: proxied));
        using var client = TestClient.Of(server, httpClient: direct);
        await client.Personas.GetAsync("p1");

        Assert.Contains($"the proxy {proxy.Url.Authority}", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ProxyPassword", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(proxy.Requests);
    }
}
