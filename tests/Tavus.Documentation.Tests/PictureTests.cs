using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Spectre.Console;
using Tavus.Browser;
using Tavus.Cli;
using Tavus.Cli.Host;
using Tavus.Testing;

namespace Tavus.Documentation.Tests;

/// <summary>
/// Takes the pictures for the README, and writes them to artifacts/docs. The README shows copies of them in .github/pictures. Beside each copy is a hash
/// of the HTML that it shows. The pixels depend on the fonts of the machine, but the hash does not.
/// </summary>
public partial class PictureTests
{
    private const int MinBytes = 10_000;

    /// <summary>A script that returns the HTML of the shown parts of the page, and their style.</summary>
    private const string Shown = "['style', 'header', 'nav section:nth-child(1)', 'nav section:nth-child(2)', '#Conversations_Create'].map(it => document.querySelector(it).outerHTML).join()";

    [ChromiumFact]
    public async Task The_picture_of_the_page_on_a_desktop_in_the_repository_is_current()
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync(new Uri(Reference.File).AbsoluteUri, new() { ViewportSize = new() { Width = 1440, Height = 860 } });

        await page.EvaluateAsync("location.hash = 'Conversations_Create'");
        await TakeAsync(page, "reference.png", await page.EvaluateAsync<string>(Shown));
    }

    [ChromiumFact]
    public async Task The_picture_of_the_page_on_a_phone_in_the_repository_is_current()
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync(new Uri(Reference.File).AbsoluteUri, new() { ViewportSize = new() { Width = 390, Height = 800 }, ColorScheme = ColorScheme.Dark });

        await page.EvaluateAsync("location.hash = 'Conversations_Create'");
        await TakeAsync(page, "reference-on-a-phone.png", await page.EvaluateAsync<string>(Shown));
    }

    [ChromiumFact]
    public async Task The_picture_of_the_command_line_in_the_repository_is_current()
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
        await TakeAsync(page, "command-line.png", await page.ContentAsync(), isWhole: true);
    }

    private static async Task TakeAsync(IPage page, string name, string shown, bool isWhole = false)
    {
        var taken = Path.Combine(Path.GetDirectoryName(Reference.File)!, name);
        var picture = await page.ScreenshotAsync(new() { Path = taken, FullPage = isWhole });
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown.ReplaceLineEndings("\n"))));
        await File.WriteAllTextAsync($"{taken}.sha256", $"{hash}\n");

        var copy = Path.Combine(Reference.Root, ".github/pictures", name);
        Assert.InRange(picture.Length, MinBytes, int.MaxValue);
        Assert.True(
            File.Exists(copy) && File.Exists($"{copy}.sha256") && (await File.ReadAllTextAsync($"{copy}.sha256")).Trim() == hash,
            $"The picture in the repository is out of date. Look at artifacts/docs/{name}, and take it over: cp artifacts/docs/{name} artifacts/docs/{name}.sha256 .github/pictures");
    }

    /// <summary>Matches the name of a member, between the sequences that start and end its color.</summary>
    [GeneratedRegex(@"\u001b\[[0-9;]+m(.*?)\u001b\[0m")]
    private static partial Regex Name { get; }
}
