using Tavus.Transport;

namespace Tavus.Tests.Transport;

/// <summary>Tests the options for the HTTP handler of a browser. Tavus.Frameworks.Tests tests the client in a real browser.</summary>
public class BrowserFetchTests
{
    [Fact]
    public void BrowserFetch_FollowNoRedirect_sets_the_fetch_redirect_option_to_manual()
    {
        using var request = new HttpRequestMessage();

        BrowserFetch.FollowNoRedirect(request);

        Assert.True(request.Options.TryGetValue(new HttpRequestOptionsKey<IDictionary<string, object>>("WebAssemblyFetchOptions"), out var options));
        Assert.Equal("manual", Assert.Single(options, static option => option.Key == "redirect").Value);
        Assert.False(options.IsReadOnly);
    }
}
