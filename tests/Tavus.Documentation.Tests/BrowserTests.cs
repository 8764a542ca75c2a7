using Microsoft.Playwright;
using Tavus.Browser;

namespace Tavus.Documentation.Tests;

/// <summary>Tests the reference page in a browser: on a desktop and on a phone, by keyboard, in dark mode, and printed.</summary>
public sealed class BrowserTests : IAsyncLifetime
{
    private static readonly ViewportSize Phone = new() { Width = 390, Height = 800 };

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

    [ChromiumFact]
    public async Task The_page_in_a_browser_shows_every_operation()
    {
        var page = await OpenAsync();

        Assert.Equal("Tavus API in C#", await page.TitleAsync());
        foreach (var operation in Reference.Document.Model.Operations)
        {
            Assert.True(await page.Locator($"#{operation.Id}").IsVisibleAsync(), operation.Id);
        }
    }

    [ChromiumFact]
    public async Task Search_shows_only_entries_and_contents_links_that_match_all_words()
    {
        var page = await OpenAsync();

        await page.GetByRole(AriaRole.Searchbox).FillAsync("recrawl DOCUMENT again");

        Assert.True(await page.Locator("#Documents_Recrawl").IsVisibleAsync());
        Assert.True(await page.Locator("nav a[href='#Documents_Recrawl']").IsVisibleAsync());
        Assert.False(await page.Locator("#Personas_Get").IsVisibleAsync());
        Assert.False(await page.Locator("nav a[href='#Personas_Get']").IsVisibleAsync());
        Assert.False(await page.GetByRole(AriaRole.Heading, new() { Name = "Personas", Exact = true }).First.IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task Search_without_a_match_shows_Nothing_is_found_and_a_link_clears_the_search()
    {
        var page = await OpenAsync();

        await page.GetByRole(AriaRole.Searchbox).FillAsync("xylophone");
        Assert.True(await page.GetByText("Nothing found.").IsVisibleAsync());

        await page.EvaluateAsync("location.hash = 'Personas_Get'");
        await page.Locator("#Personas_Get").WaitForAsync();
        Assert.Equal("", await page.GetByRole(AriaRole.Searchbox).InputValueAsync());
        Assert.False(await page.GetByText("Nothing found.").IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task Keyboard_shortcuts_reach_the_skip_link_and_focus_and_clear_the_search()
    {
        var page = await OpenAsync();

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("voices");
        Assert.Equal("voices", await page.GetByRole(AriaRole.Searchbox).InputValueAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await page.GetByRole(AriaRole.Searchbox).InputValueAsync());
        Assert.True(await page.Locator("#Personas_Get").IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task The_page_on_a_phone_fits_its_width_and_shows_contents_behind_a_button()
    {
        var page = await OpenAsync(new() { ViewportSize = Phone });
        var menu = page.GetByRole(AriaRole.Button, new() { Name = "Contents" });

        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main *')].filter(it => !it.closest('pre') && it.getBoundingClientRect().right > innerWidth).map(it => it.outerHTML.slice(0, 200))"));
        Assert.False(await page.Locator("nav").IsVisibleAsync());
        await menu.ClickAsync();
        Assert.Equal("true", await menu.GetAttributeAsync("aria-expanded"));
        await page.Locator("nav a[href='#Voices_List']").ClickAsync();
        Assert.False(await page.Locator("nav").IsVisibleAsync());
        Assert.EndsWith("#Voices_List", page.Url, StringComparison.Ordinal);
    }

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
    public async Task The_printed_page_has_all_examples_open_and_no_navigation_or_search()
    {
        var page = await OpenAsync();

        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await page.Locator("nav").IsVisibleAsync());
        Assert.False(await page.GetByRole(AriaRole.Searchbox).IsVisibleAsync());
        Assert.Equal(0, await page.Locator("details:not([open])").CountAsync());
    }

    [ChromiumFact]
    public async Task Controls_of_the_page_have_accessible_names_and_headings_skip_no_level()
    {
        var page = await OpenAsync();

        Assert.Empty(await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('a, button, input, summary')].filter(it => !(it.getAttribute('aria-label') || it.textContent.trim())).map(it => it.outerHTML)"));
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main :is(h2, h3, h4)')].map(it => it.tagName[1] * 1).flatMap((level, at, all) => level - (all[at - 1] ?? 1) > 1 ? [`${at}: h${level}`] : [])"));
        Assert.Equal(1, await page.Locator("h1").CountAsync());
    }

    [ChromiumFact]
    public async Task The_copy_button_copies_the_sample_to_the_clipboard()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => window.copied = text } })");

        await page.Locator("#Voices_List").GetByRole(AriaRole.Button, new() { Name = "Copy: Command line" }).ClickAsync();

        Assert.Equal("tavus voices list", await page.EvaluateAsync<string>("window.copied"));
    }

    [ChromiumFact]
    public async Task The_copy_button_selects_the_sample_when_there_is_no_clipboard()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");

        await page.Locator("#Voices_List").GetByRole(AriaRole.Button, new() { Name = "Copy: Command line" }).ClickAsync();

        Assert.Equal("tavus voices list", await page.EvaluateAsync<string>("getSelection().toString()"));
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static Task TurnAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Switch between light and dark" }).ClickAsync();

    private async Task<IPage> OpenAsync(BrowserNewPageOptions? options = null)
    {
        var page = await _chromium!.OpenAsync("about:blank", options);
        page.Console += (_, message) => _problems.Add(message.Text);
        page.PageError += (_, error) => _problems.Add(error);
        page.Request += (_, request) => _problems.AddRange(request.Url.StartsWith("file:", StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) ? [] : [request.Url]);
        await page.GotoAsync(new Uri(Reference.File).AbsoluteUri);
        return page;
    }
}
