using Microsoft.Playwright;
using Tavus.Browser;

namespace Tavus.Frameworks.Tests;

/// <summary>A page of a web site in Chromium.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    private const string Main = """
        async args => {
            const { dotnet } = await import('/_framework/dotnet.js');
            const { runMain } = await dotnet.withApplicationArguments(...args).create();
            return await runMain();
        }
        """;

    private readonly Chromium _chromium;
    private readonly IPage _page;

    private BrowserPage(Chromium chromium, IPage page) => (_chromium, _page) = (chromium, page);

    public static async Task<BrowserPage> OpenAsync(Uri site)
    {
        var chromium = await Chromium.StartAsync();
        return new BrowserPage(chromium, await chromium.OpenAsync(site.OriginalString));
    }

    /// <summary>Runs the WebAssembly program of the site.</summary>
    /// <returns>The lines that the program wrote to the console, without messages of the browser.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(params string[] arguments)
    {
        var lines = new List<string>();
        _page.Console += (_, message) => lines.AddRange(message.Type == "log" ? [message.Text] : []);
        Assert.Equal(0, await _page.EvaluateAsync<int>(Main, arguments));
        return lines;
    }

    public ValueTask DisposeAsync() => _chromium.DisposeAsync();
}
