using Tavus.Transport;

namespace Tavus.Tests.Transport;

/// <summary>Tests the configuration of the client's own connections. Where the effect of a setting would take minutes to observe, the tests check the setting itself.</summary>
public class DefaultHandlerTests
{
    [Theory]
    [InlineData("https://tavusapi.com", true)]
    [InlineData("http://127.0.0.1:8080", false)]
    [InlineData("https://127.0.0.1:8080", false)]
    [InlineData("http://stub.internal", false)]
    public void The_default_handler_disables_redirects_and_cookies_and_uses_no_proxy_over_http_or_on_loopback(string address, bool usesProxy)
    {
        using var created = DefaultHandler.Create(new Uri(address));

        Assert.Equal((false, false, usesProxy), created switch
        {
            SocketsHttpHandler handler => (handler.AllowAutoRedirect, handler.UseCookies, handler.UseProxy),
            HttpClientHandler handler => (handler.AllowAutoRedirect, handler.UseCookies, handler.UseProxy),
            var other => throw new InvalidOperationException($"The handler is a {other.GetType()}."),
        });
    }

    // Not for .NET Standard, which does not define SocketsHttpHandler.
    [Fact]
    [Trait("NotOn", "netstandard2.0")]
    public void The_default_handler_renews_connections_within_10_minutes_to_follow_DNS_changes()
    {
        using var created = DefaultHandler.Create(new Uri("https://tavusapi.com"));

        var handler = Assert.IsType<SocketsHttpHandler>(created);

        Assert.InRange(handler.PooledConnectionLifetime, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
        Assert.True(handler.EnableMultipleHttp2Connections);
    }
}
