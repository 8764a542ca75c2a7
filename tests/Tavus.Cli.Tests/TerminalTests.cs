using System.Text.RegularExpressions;
using Tavus.Cli.Tests.Running;
using Tavus.TestServers;

namespace Tavus.Cli.Tests;

/// <summary>Tests that need a terminal, a signal or a pipe: questions, colors, Ctrl-C, and a program that stops reading the output.</summary>
public partial class TerminalTests
{
    [ProgramFact("script")]
    public async Task Delete_on_a_terminal_asks_for_confirmation_and_deletes_when_answered_y()
    {
        using var terminal = ToolProcess.Start(new() { ["TERM"] = "xterm-256color" }, "script", ["-qec", $"exec dotnet {ToolProcess.Path} personas delete p5317866 --stub", "/dev/null"]);
        await terminal.Input.WriteAsync("y\n");
        await terminal.Input.FlushAsync();

        var result = await terminal.WaitAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Delete persona p5317866 for good? [y/N] ", result.Output, StringComparison.Ordinal);
        Assert.Contains("Deleted persona p5317866.", result.Output, StringComparison.Ordinal);
    }

    [ProgramFact("env")]
    public async Task Ctrl_C_cancels_a_call_and_exits_with_130_without_output()
    {
        await using var service = new RawServer(static connection => connection.HangAsync());

        // A background job of a shell ignores Ctrl-C, and so do its children. env --default-signal restores the default.
        using var tool = ToolProcess.Start(
            new() { ["TAVUS_API_KEY"] = "test-key" }, "env", ["--default-signal=INT", "dotnet", ToolProcess.Path, "personas", "get", "p5317866", "--base-url", service.Url.OriginalString]);
        var exited = tool.WaitAsync();
        Assert.Same(service.FirstRequest, await Task.WhenAny(service.FirstRequest, exited));

        tool.Interrupt();

        Assert.Equal(new RunResult(130, "", ""), await exited);
    }

    [ProgramTheory("env")]
    [InlineData("update", "p1", "--set", "/persona_name=Bea", "--json")]
    [InlineData("patch", "p1", "patch.json")]
    public async Task Ctrl_C_during_a_change_says_that_the_change_may_have_taken_effect(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("patch.json", """[{"op":"replace","path":"/persona_name","value":"Bea"}]""");
        var isPatched = new TaskCompletionSource();
        await using var service = new RawServer(connection =>
        {
            if (connection.Request.RequestLine.StartsWith("GET", StringComparison.Ordinal))
            {
                return connection.WriteAsync(RawResponse.With(200, """{"persona_id":"p1","persona_name":"Ann"}"""));
            }

            isPatched.TrySetResult();
            return connection.HangAsync();
        });
        string[] change = ["personas", .. arguments.Select(argument => argument == "patch.json" ? file : argument), "--base-url", service.Url.OriginalString];
        using var tool = ToolProcess.Start(new() { ["TAVUS_API_KEY"] = "test-key" }, "env", ["--default-signal=INT", "dotnet", ToolProcess.Path, .. change]);
        var exited = tool.WaitAsync();
        Assert.Same(isPatched.Task, await Task.WhenAny(isPatched.Task, exited));

        tool.Interrupt();

        Assert.Equal(new RunResult(130, "", $"tavus: The change of p1 was cancelled while it was sent, and may have taken effect. Get the object to see its state.{Environment.NewLine}"), await exited);
    }

    [ProgramFact("sh")]
    public async Task List_ends_without_an_error_when_the_reader_closes_the_pipe()
    {
        var page = $$"""{"data":[{{string.Join(',', Enumerable.Range(0, 100).Select(static n => $$"""{"persona_id":"p{{n}}","system_prompt":"{{new string('x', 1000)}}"}"""))}}],"total_count":100000}""";
        await using var service = new RawServer(RawResponse.With(200, page));
        using var shell = ToolProcess.Start(
            new() { ["TAVUS_API_KEY"] = "test-key", ["TAVUS_BASE_URL"] = service.Url.OriginalString }, "sh", ["-c", $"dotnet {ToolProcess.Path} personas list --json | head -1 >/dev/null"]);

        var result = await shell.WaitAsync();

        Assert.Equal(new RunResult(0, "", ""), result);
        Assert.InRange(service.Requests.Count, 1, 3);
    }

    [ProgramTheory("script")]
    [InlineData(null, true)]
    [InlineData("1", false)]
    public async Task Names_of_members_on_a_terminal_are_colored_unless_NO_COLOR_is_set(string? noColor, bool isColored)
    {
        var result = await RunOnTerminalAsync(noColor, "personas get p5317866 --stub");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(isColored, GraphicRendition.IsMatch(result.Output));
        Assert.Contains("\ncontext: Here are a few times that you have helped an individual make a breakthrough in...\r\n", GraphicRendition.Replace(result.Output, ""), StringComparison.Ordinal);
    }

    [ProgramTheory("script")]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("1", false)]
    public async Task The_heading_of_a_table_on_a_terminal_is_highlighted_unless_NO_COLOR_is_set(string? noColor, bool isHighlighted)
    {
        var result = await RunOnTerminalAsync(noColor, "personas get p5317866 --drift --stub");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(isHighlighted, GraphicRendition.IsMatch(result.Output));
    }

    [ProgramTheory("script")]
    [InlineData(1)]
    [InlineData(5)]
    public async Task Help_is_shown_on_a_very_narrow_terminal(int width)
    {
        using var terminal = ToolProcess.Start(new() { ["TERM"] = "xterm" }, "script", ["-qec", $"stty cols {width} rows 40; exec dotnet {ToolProcess.Path} personas get --help", "/dev/null"]);

        var result = await terminal.WaitAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Examples:", result.Output, StringComparison.Ordinal);
    }

    private static async Task<RunResult> RunOnTerminalAsync(string? noColor, string command)
    {
        Dictionary<string, string> variables = new() { ["TERM"] = "xterm-256color" };
        if (noColor is not null)
        {
            variables["NO_COLOR"] = noColor;
        }

        using var terminal = ToolProcess.Start(variables, "script", ["-qec", $"stty cols 60 rows 40; exec dotnet {ToolProcess.Path} {command}", "/dev/null"]);
        return await terminal.WaitAsync();
    }

    [GeneratedRegex(@"\u001b\[[0-9;]*m")]
    private static partial Regex GraphicRendition { get; }
}
