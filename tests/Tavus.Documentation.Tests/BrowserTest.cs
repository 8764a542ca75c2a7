using Microsoft.Playwright;
using Tavus.Browser;

namespace Tavus.Documentation.Tests;

/// <summary>Base class of tests of the reference page in a browser. A test fails if the page reports a problem or loads anything over the network.</summary>
public abstract class BrowserTest : IAsyncLifetime
{
    private readonly List<string> _problems = [];
    private Chromium? _chromium;

    public async Task InitializeAsync() => _chromium = Chromium.WhyMissing is null ? await Chromium.StartAsync() : null;

    public async Task DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        Assert.Empty(_problems);
    }

    protected async Task<IPage> OpenAsync(BrowserNewPageOptions? options = null)
    {
        var page = await _chromium!.OpenAsync("about:blank", options);
        page.Console += (_, message) => _problems.Add(message.Text);
        page.PageError += (_, error) => _problems.Add(error);
        page.Request += (_, request) => _problems.AddRange(request.Url.StartsWith("file:", StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) ? [] : [request.Url]);
        await page.GotoAsync(new Uri(Reference.File).AbsoluteUri);
        return page;
    }
}
