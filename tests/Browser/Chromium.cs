using Microsoft.Playwright;
using Tavus.Commands;

namespace Tavus.Browser;

/// <summary>Runs the installed Chromium without a window.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string? Executable = SearchPath.Find("chromium");

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>The reason why Chromium is missing; null if it is installed.</summary>
    public static string? WhyMissing => Executable is null ? "chromium is not on the PATH (Debian: apt-get install chromium)." : null;

    public static async Task<Chromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }

    public async Task<IPage> OpenAsync(string address, BrowserNewPageOptions? options = null)
    {
        var page = await _browser.NewPageAsync(options);
        await page.GotoAsync(address);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
