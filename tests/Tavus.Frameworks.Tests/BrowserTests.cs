using Tavus.TestServers;

namespace Tavus.Frameworks.Tests;

/// <summary>Tests the client in a browser, where the browser's fetch sends the requests.</summary>
public class BrowserTests
{
    /// <summary>CORS headers that allow every page to send every header. The browser would therefore send the key to this server; only the client can prevent that.</summary>
    private static readonly string[] AllowsAll = ["Access-Control-Allow-Origin: *", "Access-Control-Allow-Headers: *", "Access-Control-Allow-Methods: *"];

    [BrowserTheory]
    [InlineData("own")]
    [InlineData("injected")]
    [InlineData("registered")]
    public async Task Every_client_in_a_browser_reads_compressed_responses(string client)
    {
        await using var elsewhere = new RawServer("");
        await using var site = await WebSite.StartAsync(BrowserProgram.Site(), elsewhere.Url);
        await using var page = await BrowserPage.OpenAsync(site.Url);

        var output = await page.RunAsync(client, site.Url.OriginalString);

        Assert.Equal(["True: Guide", "Listed: Life Coach", "Listed: Guide"], output.Take(3));
        Assert.StartsWith("TavusNotFoundException: Personas_Get: ", Assert.Single(output.Skip(3)), StringComparison.Ordinal);
        Assert.Contains("gzip", site.SentEncodings);
    }

    [BrowserTheory]
    [InlineData("own")]
    [InlineData("injected")]
    [InlineData("registered")]
    public async Task A_client_in_a_browser_does_not_follow_a_redirect_and_sends_no_key_to_another_origin(string client)
    {
        await using var elsewhere = new RawServer(RawResponse.With(200, "{}", AllowsAll));
        await using var site = await WebSite.StartAsync(BrowserProgram.Site(), elsewhere.Url);
        await using var page = await BrowserPage.OpenAsync(site.Url);

        var output = await page.RunAsync(client, new Uri(site.Url, "redirected").OriginalString);

        Assert.Empty(elsewhere.Requests);
        Assert.Equal(
            "TavusConnectionException: Personas_Create: 127.0.0.1 returned a redirect. It was not followed, since it could send the API key to another host. Check TavusClientOptions.BaseUrl.",
            Assert.Single(output));
    }

    [BrowserTheory]
    [InlineData("own")]
    public async Task A_request_blocked_by_CORS_throws_an_error_that_mentions_CORS(string client)
    {
        await using var service = new RawServer(RawResponse.With(200, "{}"));
        await using var site = await WebSite.StartAsync(BrowserProgram.Site(), service.Url);
        await using var page = await BrowserPage.OpenAsync(site.Url);

        var output = await page.RunAsync(client, service.Url.OriginalString);

        Assert.Equal(
            $"TavusConnectionException: Personas_Create: the call to {service.Url.OriginalString} failed: the browser has no connection, or the service does not allow the page's origin (CORS).",
            Assert.Single(output));
        Assert.All(service.Requests, static request => Assert.Empty(request.Headers("x-api-key")));
    }
}
