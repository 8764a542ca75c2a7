using Microsoft.Playwright;

namespace Tavus.Documentation.Tests;

/// <summary>Tests the reference page in light mode, in dark mode and in print.</summary>
public sealed class ColorSchemeTests : BrowserTest
{
    [ChromiumFact]
    public async Task The_page_uses_the_system_color_scheme_and_a_button_switches_the_scheme()
    {
        var light = await OpenAsync(new() { ColorScheme = ColorScheme.Light });
        var dark = await OpenAsync(new() { ColorScheme = ColorScheme.Dark });

        Assert.NotEqual(await BackgroundAsync(light), await BackgroundAsync(dark));
        var before = await BackgroundAsync(dark);
        await TurnAsync(dark);
        Assert.Equal(await BackgroundAsync(light), await BackgroundAsync(dark));
        await TurnAsync(dark);
        Assert.Equal(before, await BackgroundAsync(dark));
    }

    [ChromiumFact]
    public async Task The_page_keeps_the_chosen_color_scheme_when_it_is_loaded_again()
    {
        var page = await OpenAsync(new() { ColorScheme = ColorScheme.Light });
        await TurnAsync(page);
        var dark = await BackgroundAsync(page);

        await page.ReloadAsync();

        Assert.Equal(dark, await BackgroundAsync(page));
    }

    [ChromiumFact]
    public async Task The_page_works_without_storage()
    {
        var page = await OpenAsync(new() { ColorScheme = ColorScheme.Light });
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } })");
        await page.ReloadAsync();
        var light = await BackgroundAsync(page);

        await TurnAsync(page);

        Assert.NotEqual(light, await BackgroundAsync(page));
    }

    [ChromiumFact]
    public async Task The_printed_page_has_all_examples_open_and_no_navigation_or_search_and_dark_text()
    {
        var page = await OpenAsync(new() { ColorScheme = ColorScheme.Light });
        var text = await TextColorAsync(page);

        await TurnAsync(page);
        Assert.NotEqual(text, await TextColorAsync(page));
        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await page.Locator("nav").IsVisibleAsync());
        Assert.False(await page.GetByRole(AriaRole.Searchbox).IsVisibleAsync());
        Assert.Equal(0, await page.Locator("details:not([open])").CountAsync());
        Assert.Equal(text, await TextColorAsync(page));
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static Task<string> TextColorAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).color");

    private static Task TurnAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Switch between light and dark" }).ClickAsync();
}
