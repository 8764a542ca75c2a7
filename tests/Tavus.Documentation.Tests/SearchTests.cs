using Microsoft.Playwright;

namespace Tavus.Documentation.Tests;

/// <summary>Tests the search of the reference page, and its keyboard shortcuts.</summary>
public sealed class SearchTests : BrowserTest
{
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
    public async Task Search_shows_entries_with_all_words_in_the_title_first_and_the_original_order_when_cleared()
    {
        const string Ids = "[...document.querySelectorAll('.entry:not([hidden]), nav section:not([hidden]) li:not([hidden]) a')].map(it => it.id || it.hash)";
        var page = await OpenAsync();
        var all = await page.EvaluateAsync<string[]>(Ids);

        await page.GetByRole(AriaRole.Searchbox).FillAsync("create a persona");
        var found = await page.EvaluateAsync<string[]>(Ids);
        Assert.Equal(["#Personas_Create", "Personas_Create"], new[] { found.First(static id => id[0] == '#'), found.First(static id => id[0] != '#') });
        Assert.Contains("Conversations_Create", found);

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(all, await page.EvaluateAsync<string[]>(Ids));
        Assert.True(await page.Locator(".intro").IsVisibleAsync());
    }
}
