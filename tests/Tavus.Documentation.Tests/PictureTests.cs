using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Spectre.Console;
using Tavus.Browser;
using Tavus.Cli;
using Tavus.Cli.Host;
using Tavus.Testing;

namespace Tavus.Documentation.Tests;

/// <summary>Takes the pictures for the README, and writes them to artifacts/docs. The README shows copies of them in .github/pictures.</summary>
public partial class PictureTests
{
    private const int MinBytes = 10_000;

    [ChromiumFact]
    public async Task The_picture_of_the_page_on_a_desktop_exists_in_the_repository()
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync(new Uri(Reference.File).AbsoluteUri, new() { ViewportSize = new() { Width = 1440, Height = 860 } });

        await page.EvaluateAsync("location.hash = 'Conversations_Create'");
        await TakeAsync(page, "reference.png");
    }

    [ChromiumFact]
    public async Task The_picture_of_the_page_on_a_phone_exists_in_the_repository()
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync(new Uri(Reference.File).AbsoluteUri, new() { ViewportSize = new() { Width = 390, Height = 800 }, ColorScheme = ColorScheme.Dark });

        await page.EvaluateAsync("location.hash = 'Conversations_Create'");
        await TakeAsync(page, "reference-on-a-phone.png");
    }

    [ChromiumFact]
    public async Task The_picture_of_the_command_line_exists_in_the_repository()
    {
        const string Command = "conversations get c8f3d21a90b7 --stub";
        using var output = new StringWriter();
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.TrueColor });
        terminal.Profile.Width = 100;
        Assert.Equal(0, await TavusCli.RunAsync(Command.Split(' '), new CliHost(terminal, TextWriter.Null, null, static _ => null) { CreateStub = static () => new TavusStub() }));

        var lines = Name.Replace(WebUtility.HtmlEncode(output.ToString()), "<span>$1</span>");
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync("about:blank", new() { ViewportSize = new() { Width = 900, Height = 100 } });
        await page.SetContentAsync($$"""
            <style>body { margin: 0; padding: 1rem; background: #14171c; color: #dfe5ec; font: 14px/1.4 monospace } pre { margin: 0 } span { color: teal }</style>
            <pre>$ tavus {{Command}}
            {{lines}}</pre>
            """);
        await TakeAsync(page, "command-line.png", isWhole: true);
    }

    private static async Task TakeAsync(IPage page, string name, bool isWhole = false)
    {
        var picture = await page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetDirectoryName(Reference.File)!, name), FullPage = isWhole });

        Assert.InRange(picture.Length, MinBytes, int.MaxValue);
        Assert.True(File.Exists(Path.Combine(Reference.Root, ".github/pictures", name)), $"Copy artifacts/docs/{name} to .github/pictures.");
    }

    /// <summary>Matches the name of a member, between the sequences that start and end its color.</summary>
    [GeneratedRegex(@"\u001b\[[0-9;]+m(.*?)\u001b\[0m")]
    private static partial Regex Name { get; }
}
