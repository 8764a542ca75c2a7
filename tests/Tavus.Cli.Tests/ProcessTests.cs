using Newtonsoft.Json.Linq;
using Tavus.Cli.Tests.Running;
using Tavus.TestServers;

namespace Tavus.Cli.Tests;

/// <summary>Tests that need a separate process: real exit codes and real streams.</summary>
public class ProcessTests
{
    private static readonly string[] Get = ["personas", "get", "p5317866"];

    [Fact]
    public async Task Get_with_stub_prints_the_persona_without_an_API_key()
    {
        var result = await ToolProcess.RunAsync([], [.. Get, "--stub"]);

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("persona_id: p5317866", result.Lines[0]);
        Assert.Equal("updated_at: \"<string>\"", result.Lines[^1]);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public async Task Redirected_JSON_output_equals_the_documented_persona()
    {
        var result = await ToolProcess.RunAsync([], [.. Get, "--stub", "--json", "--show-secrets"]);

        Assert.True(JToken.DeepEquals(Fixtures.DocumentedPersona, JToken.Parse(result.Output)), result.Output);
    }

    [Fact]
    public async Task A_refused_request_prints_one_line_and_exits_with_1()
    {
        var result = await ToolProcess.RunAsync([], "personas", "get", "unknown", "--stub");

        Assert.Equal("tavus: The service returned 400 Bad Request: Invalid persona_id. Check the id.", result.OnlyErrorLine);
        Assert.Equal("", result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task A_missing_API_key_prints_one_line_and_exits_with_2()
    {
        var result = await ToolProcess.RunAsync([], Get);

        Assert.Equal("tavus: No API key: set TAVUS_API_KEY, or pipe the key in and add --api-key-stdin.", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task A_refused_connection_prints_one_line_and_exits_with_3()
    {
        var result = await ToolProcess.RunAsync(new() { ["TAVUS_API_KEY"] = "test-key", ["TAVUS_BASE_URL"] = "http://127.0.0.1:1" }, Get);

        Assert.StartsWith("tavus: The call to http://127.0.0.1:1 failed: no connection (ConnectionRefused).", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal(3, result.ExitCode);
    }

    [Fact]
    public async Task Standard_input_that_is_not_UTF_8_exits_with_2()
    {
        using var tool = ToolProcess.Start([], "personas", "apply", "-", "--yes", "--stub");
        await tool.Input.BaseStream.WriteAsync("system_prompt: \"caf"u8.ToArray());
        await tool.Input.BaseStream.WriteAsync(new byte[] { 0xe9, (byte)'"' });
        tool.Input.Close();

        var result = await tool.WaitAsync();

        Assert.Equal("tavus: Standard input is neither UTF-8 nor UTF-16 with a byte order mark.", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Create_with_a_reset_connection_says_that_the_request_may_have_taken_effect()
    {
        await using var service = new RawServer(static connection =>
        {
            connection.Reset();
            return Task.CompletedTask;
        });

        var result = await ToolProcess.RunAsync(new() { ["TAVUS_API_KEY"] = "test-key", ["TAVUS_BASE_URL"] = service.Url.OriginalString }, "personas", "create", "--system-prompt", "x");

        Assert.StartsWith("tavus: The request may have taken effect. Before you repeat it, look for the object with the command 'list'.", result.Error, StringComparison.Ordinal);
        Assert.Equal(3, result.ExitCode);
    }

    [Fact]
    public async Task Create_with_a_refused_connection_does_not_say_that_the_request_may_have_taken_effect()
    {
        var result = await ToolProcess.RunAsync(new() { ["TAVUS_API_KEY"] = "test-key", ["TAVUS_BASE_URL"] = "http://127.0.0.1:1" }, "personas", "create", "--system-prompt", "x");

        Assert.Contains("no connection", result.OnlyErrorLine, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_API_key_is_read_from_standard_input_with_api_key_stdin()
    {
        await using var service = new RawServer(RawResponse.With(200, """{"persona_id":"p1"}"""));

        var result = await ToolProcess.RunWithInputAsync([], "piped-key\n", [.. Get, "--api-key-stdin", "--base-url", service.Url.OriginalString]);

        Assert.Equal("", result.Error);
        Assert.Equal(["piped-key"], (await service.FirstRequest).Headers("x-api-key"));
    }

    [Fact]
    public async Task Version_prints_a_version_number_and_help_lists_variables_and_exit_codes()
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

    [ProgramTheory("bash")]
    [InlineData("2>/dev/full")]
    [InlineData("2>&-")]
    public async Task The_exit_code_stays_the_same_when_standard_error_cannot_be_written(string redirection)
    {
        using var bash = ToolProcess.Start([], "bash", ["-c", $"dotnet '{ToolProcess.Path}' personas get p0 --stub --log {redirection}"]);

        Assert.Equal((1, ""), await bash.WaitAsync() is var result ? (result.ExitCode, result.Output) : default);
    }

    [ProgramFact("bash")]
    public async Task Consecutive_commands_append_to_one_redirected_file_in_order()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("all.txt");
        var end = $"dotnet '{ToolProcess.Path}' conversations end c8f3d21a90b7 --stub";
        using var bash = ToolProcess.Start([], "bash", ["-c", $"{{ echo first; {end}; echo middle; {end} --json; echo last; }} > '{file}'"]);

        await bash.WaitAsync();

        Assert.Equal(["first", "Done: end conversation c8f3d21a90b7.", "middle", """{"conversation_id":"c8f3d21a90b7","done":true}""", "last"], await File.ReadAllLinesAsync(file));
    }
}
