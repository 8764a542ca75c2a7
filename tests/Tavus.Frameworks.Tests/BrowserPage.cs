using Microsoft.Playwright;
using Tavus.Commands;

namespace Tavus.Frameworks.Tests;

/// <summary>A page of a web site in Chromium, without a window.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    private const string Main = """
        async args => {
            const { dotnet } = await import('/_framework/dotnet.js');
            const { runMain } = await dotnet.withApplicationArguments(...args).create();
            return await runMain();
        }
        """;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage _page;

    private BrowserPage(IPlaywright playwright, IBrowser browser, IPage page) => (_playwright, _browser, _page) = (playwright, browser, page);

    /// <summary>The path of Chromium; null if it is not installed.</summary>
    public static string? Chromium { get; } = SearchPath.Find("chromium");

    public static async Task<BrowserPage> OpenAsync(Uri site)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(site.OriginalString);
        return new BrowserPage(playwright, browser, page);
    }

    /// <summary>Runs the WebAssembly program of the site.</summary>
    /// <returns>The lines that it wrote to the console, without what the browser adds.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(params string[] arguments)
    {
        var lines = new List<string>();
        _page.Console += (_, message) => lines.AddRange(message.Type == "log" ? [message.Text] : []);
        Assert.Equal(0, await _page.EvaluateAsync<int>(Main, arguments));
        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
