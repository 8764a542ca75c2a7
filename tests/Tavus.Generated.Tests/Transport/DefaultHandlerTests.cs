using System.Reflection;
using Tavus.Transport;

namespace Tavus.Tests.Transport;

/// <summary>How the client's own connections are set up; what only shows after minutes is read from the settings.</summary>
public class OwnHandlerTests
{
    [Theory]
    [InlineData("https://tavusapi.com", true)]
    [InlineData("http://127.0.0.1:8080", false)]
    public void It_sees_changes_of_dns_and_follows_nothing(string address, bool usesProxy)
    {
        using var invoker = DefaultHandler.Create(new Uri(address));

        var handler = Assert.IsType<SocketsHttpHandler>(typeof(HttpMessageInvoker).GetField("_handler", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(invoker));

        Assert.InRange(handler.PooledConnectionLifetime, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
        Assert.True(handler.EnableMultipleHttp2Connections);
        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.Equal(usesProxy, handler.UseProxy);
    }
}
