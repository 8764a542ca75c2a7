using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Tavus.Cli.Api;
using Tavus.Cli.Tests.Running;
using Tavus.TestServers;

namespace Tavus.Cli.Tests;

/// <summary>Tests that need a separate process: real exit codes, real streams, signals, a terminal.</summary>
public partial class ProcessTests
{
    private static readonly string[] Get = ["personas", "get", "p5317866"];

    [Fact]
    public async Task The_main_command_works_without_a_key()
    {
        var result = await ToolProcess.RunAsync([], [.. Get, "--stub"]);

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("Life Coach", result.Lines[0]);
        Assert.Equal("└── updated_at          <string>  (not as documented)", result.Lines[^1]);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public async Task Redirected_JSON_is_what_came()
    {
        var result = await ToolProcess.RunAsync([], [.. Get, "--stub", "--json", "--show-secrets"]);

        Assert.True(JToken.DeepEquals(Fixtures.DocumentedPersona, JToken.Parse(result.Output)), result.Output);
    }

    [Fact]
    public async Task A_refusal_is_one_line_and_1()
    {
        var result = await ToolProcess.RunAsync([], "personas", "get", "unknown", "--stub");

        Assert.Equal("tavus: The service returned 400 Bad Request: Invalid persona_id. Check the id.", result.OnlyErrorLine);
        Assert.Equal("", result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task Wrong_usage_is_one_line_and_2()
    {
        var result = await ToolProcess.RunAsync([], Get);

        Assert.Equal("tavus: No API key: set TAVUS_API_KEY, or pipe the key in and add --api-key-stdin.", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task No_connection_is_one_line_and_3()
    {
        var result = await ToolProcess.RunAsync(new() { ["TAVUS_API_KEY"] = "test-key", ["TAVUS_BASE_URL"] = "http://127.0.0.1:1" }, Get);

        Assert.StartsWith("tavus: No connection (ConnectionRefused), from http://127.0.0.1:1.", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal(3, result.ExitCode);
    }

    [Fact]
    public async Task The_key_can_be_piped_in()
    {
        await using var service = new RawServer(RawResponse.With(200, """{"persona_id":"p1"}"""));

        var result = await ToolProcess.RunWithInputAsync([], "piped-key\n", [.. Get, "--api-key-stdin", "--base-url", service.Url.OriginalString]);

        Assert.Equal("", result.Error);
        Assert.Equal(["piped-key"], (await service.FirstRequest).Headers("x-api-key"));
    }

    [Fact]
    public async Task Version_and_help_tell_what_a_user_needs()
    {
        var version = await ToolProcess.RunAsync([], "--version");
        var help = await ToolProcess.RunAsync([], "--help");

        Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?$", version.Output.Trim());
        Assert.Contains("tavus [command] [options]", help.Output, StringComparison.Ordinal);
        foreach (var told in new[] { "TAVUS_API_KEY", "TAVUS_BASE_URL", "NO_COLOR", "Exit codes:", "130" })
        {
            Assert.Contains(told, help.Output, StringComparison.Ordinal);
        }

        Assert.Equal((0, 0), (version.ExitCode, help.ExitCode));
    }

    [ProgramFact("bash")]
    public async Task Commands_of_a_script_write_one_after_the_other_into_a_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("all.txt");
        var end = $"dotnet '{ToolProcess.Path}' conversations end c8f3d21a90b7 --stub";
        using var bash = ToolProcess.Start([], "bash", ["-c", $"{{ echo first; {end}; echo middle; {end} --json; echo last; }} > '{file}'"]);

        await bash.WaitAsync();

        Assert.Equal(["first", "Done: end conversation c8f3d21a90b7.", "middle", """{"conversation_id":"c8f3d21a90b7","done":true}""", "last"], await File.ReadAllLinesAsync(file));
    }

    [Fact]
    public async Task Shells_can_ask_for_completions()
    {
        var result = await ToolProcess.RunAsync([], "[suggest:16]", "personas get p1 ");

        Assert.Contains("--json", result.Lines);
        Assert.Equal(0, result.ExitCode);
    }

    [ProgramTheory("bash")]
    [InlineData("tavus ", "completion {resources} stub drift")]
    [InlineData("tavus personas e", "export")]
    [InlineData("tavus personas list --persona-type ", "system user")]
    public async Task Bash_completes_by_the_script(string line, string completions)
    {
        var command = $$"""
            tavus() { dotnet '{{ToolProcess.Path}}' "$@"; }
            eval "$(tavus completion bash)"
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} _tavus_complete tavus '{{line.Split(' ')[^1]}}'
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        using var bash = ToolProcess.Start([], "bash", ["-c", command]);

        var result = await bash.WaitAsync();

        Assert.Equal("", result.Error);
        var expected = completions.Replace("{resources}", string.Join(' ', ApiResources.All.Select(static resource => resource.CommandName)), StringComparison.Ordinal);
        Assert.Equal(expected.Split(' ').Order(StringComparer.Ordinal), result.Lines.Where(static found => found[0] is not ('-' or '/')).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task There_is_a_completion_script_for_each_shell(string shell)
    {
        var result = await new InProcess().RunAsync("completion", shell);

        Assert.Contains("[suggest:", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [ProgramFact("script")]
    public async Task On_a_terminal_a_question_is_asked_and_answered()
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
    public async Task Ctrl_C_ends_a_call_with_130_and_without_a_word()
    {
        await using var service = new RawServer(static connection => connection.HangAsync());

        // Background processes of a shell ignore Ctrl-C, and their children inherit that.
        using var tool = ToolProcess.Start(
            new() { ["TAVUS_API_KEY"] = "test-key" }, "env", ["--default-signal=INT", "dotnet", ToolProcess.Path, .. Get, "--base-url", service.Url.OriginalString]);
        var exited = tool.WaitAsync();
        Assert.Same(service.FirstRequest, await Task.WhenAny(service.FirstRequest, exited));

        tool.Interrupt();

        Assert.Equal(new RunResult(130, "", ""), await exited);
    }

    [ProgramFact("sh")]
    public async Task A_reader_who_has_enough_ends_a_list_quietly()
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
    [InlineData("", true)]
    [InlineData("1", false)]
    public async Task A_terminal_gets_colors_unless_NO_COLOR_is_set(string noColor, bool isColored)
    {
        var command = $"stty cols 60 rows 40; exec dotnet {ToolProcess.Path} {string.Join(' ', Get)} --stub";
        using var terminal = ToolProcess.Start(new() { ["TERM"] = "xterm-256color", ["NO_COLOR"] = noColor }, "script", ["-qec", command, "/dev/null"]);

        var result = await terminal.WaitAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(isColored, GraphicRendition.IsMatch(result.Output));
        Assert.Contains("│     individual make a breakthrough in...", GraphicRendition.Replace(result.Output, ""), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\u001b\[[0-9;]*m")]
    private static partial Regex GraphicRendition { get; }
}
