using Markdig;
using Tavus.Browser;

namespace Tavus.Documentation.Tests;

/// <summary>Tests the README of each package as a package gallery shows it: Markdown without HTML, in a column of limited width.</summary>
public class GalleryTests
{
    private const int Column = 740;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().Build();

    public static TheoryData<string> Packages =>
        [.. Directory.EnumerateFiles(Path.Combine(Reference.Root, "src"), "README.md", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }).Select(static path => Path.GetFileName(Path.GetDirectoryName(path)!))];

    [ChromiumTheory]
    [MemberData(nameof(Packages))]
    public async Task The_package_README_is_rendered_completely_within_the_gallery_column(string package)
    {
        var markdown = await File.ReadAllTextAsync(Path.Combine(Reference.Root, "src", package, "README.md"));
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync("about:blank", new() { ViewportSize = new() { Width = Column, Height = 900 } });

        await page.SetContentAsync($"<style>body {{ font: 16px sans-serif; margin: 0 }} pre {{ overflow: auto }}</style>{Markdown.ToHtml(markdown, Pipeline)}");

        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal(markdown.Split("\n|---").Length - 1, await page.Locator("table").CountAsync());
        Assert.Equal((markdown.Split("\n```").Length - 1) / 2, await page.Locator("pre").CountAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "It is wider than the column.");
        Assert.DoesNotContain("](", await page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetDirectoryName(Reference.File)!, $"{package}.png"), FullPage = true });
    }
}
