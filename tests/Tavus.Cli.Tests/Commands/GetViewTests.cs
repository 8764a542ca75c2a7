using System.Text;
using Spectre.Console;
using Tavus.Cli.Tests.Running;

namespace Tavus.Cli.Tests.Commands;

public class GetViewTests
{
    private static readonly string[] Get = ["personas", "get", "p5317866", "--stub"];

    [Fact]
    public async Task Get_prints_every_member_of_the_documented_persona_as_a_tree()
    {
        var result = await new InProcess { Width = 100 }.RunAsync(Get);

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(await File.ReadAllLinesAsync("Rendering/documented-persona.100-columns.txt"), result.Lines);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public async Task Get_prints_no_line_wider_than_the_console(int width)
    {
        var result = await new InProcess { Width = width }.RunAsync(Get);

        Assert.All(result.Lines, line => Assert.InRange(line.GetCellWidth(), 1, width));
    }

    [Fact]
    public async Task Wrapping_of_the_persona_tree_keeps_every_word()
    {
        var narrow = await new InProcess { Width = 60 }.RunAsync(Get);
        var redirected = await new InProcess().RunAsync(Get);

        Assert.NotEqual(narrow.Lines.Count, redirected.Lines.Count);
        Assert.Equal(Words(redirected), Words(narrow));
    }

    [Fact]
    public async Task Redirected_output_of_get_has_each_member_on_one_line()
    {
        var result = await new InProcess().RunAsync(Get);

        Assert.Contains(
            "│   │   ├── perception_tool_prompt  You have a tool to notify the system when an ID card is detected, named `notify_if_id_shown`. You MUST use this tool when a form of ID is detected.",
            result.Lines);
    }

    [Fact]
    public async Task Get_draws_the_tree_in_ASCII_when_the_output_encoding_has_no_line_characters()
    {
        var result = await new InProcess { Encoding = Encoding.Latin1 }.RunAsync(Get);

        Assert.True(Ascii.IsValid(result.Output));
        Assert.Contains("|-- persona_id          p5317866", result.Lines);
    }

    [Fact]
    public async Task Get_masks_secrets_unless_show_secrets_is_given()
    {
        var masked = await new InProcess().RunAsync(Get);
        var shown = await new InProcess().RunAsync([.. Get, "--show-secrets"]);

        Assert.DoesNotContain("your-api-key", masked.Output, StringComparison.Ordinal);
        Assert.Contains("│   │   │   └── Authorization  ********", masked.Lines);
        Assert.Contains("│   │   │   └── Authorization  Bearer your-api-key", shown.Lines);
    }

    /// <summary>The words of the output. They are sorted because wrapping a value changes the position of the mark beside the value.</summary>
    private static IEnumerable<string> Words(RunResult result) =>
        result.Output.Split([' ', '\n', '\r', '│', '├', '└', '─'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
}
