using Microsoft.Playwright;

namespace Tavus.Documentation.Tests;

/// <summary>Tests the reference page in a browser: on a desktop, on a phone, and for assistive technology.</summary>
public sealed class BrowserTests : BrowserTest
{
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

    [ChromiumTheory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task The_page_on_a_phone_fits_its_width_and_shows_contents_behind_a_button(int width)
    {
        var page = await OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var menu = page.GetByRole(AriaRole.Button, new() { Name = "Contents" });

        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main *')].filter(it => !it.closest('pre') && it.getBoundingClientRect().right > innerWidth).map(it => it.outerHTML.slice(0, 200))"));
        Assert.False(await page.Locator("nav").IsVisibleAsync());
        await menu.ClickAsync();
        Assert.Equal("true", await menu.GetAttributeAsync("aria-expanded"));
        await page.Locator("nav a[href='#Voices_List']").ClickAsync();
        Assert.False(await page.Locator("nav").IsVisibleAsync());
        Assert.EndsWith("#Voices_List", page.Url, StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Controls_of_the_page_have_accessible_names_and_headings_skip_no_level()
    {
        var page = await OpenAsync();

        Assert.Empty(await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('a, button, input, summary')].filter(it => !(it.getAttribute('aria-label') || it.textContent.trim())).map(it => it.outerHTML)"));
        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[tabindex]')].filter(it => !it.getAttribute('aria-label')).map(it => it.outerHTML)"));
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
}
