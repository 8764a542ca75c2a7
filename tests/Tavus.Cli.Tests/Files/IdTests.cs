using Tavus.Cli.Tests.Running;
using Tavus.TestServers;

namespace Tavus.Cli.Tests.Files;

/// <summary>The id of a new persona is written into its file, and nothing else in the file changes.</summary>
public sealed class IdTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RawServer _service = new(RawResponse.With(200, """{"persona_id":"pd85ed7996e5"}"""));

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await _service.DisposeAsync();
    }

    [Theory]
    [InlineData("c.yaml", "# A coach\npersona_name: B\nsystem_prompt: ${PERSONA_TEXT}\n", "# A coach\npersona_id: ID\npersona_name: B\nsystem_prompt: ${PERSONA_TEXT}\n")]
    [InlineData("c.yaml", "---\n  persona_name: B # b\n  system_prompt: x\n", "---\n  persona_id: ID\n  persona_name: B # b\n  system_prompt: x\n")]
    [InlineData("c.yaml", "{persona_name: B, system_prompt: 😀}", "{\"persona_id\": \"ID\", persona_name: B, system_prompt: 😀}")]
    [InlineData("c.json", "{\n  // 😀\n  \"persona_name\": \"B\",\n  \"system_prompt\": \"x\"\n}\n", "{\n  // 😀\n  \"persona_id\": \"ID\",\n  \"persona_name\": \"B\",\n  \"system_prompt\": \"x\"\n}\n")]
    [InlineData("c.yaml", "# {\rsystem_prompt: x\r", "# {\rpersona_id: ID\rsystem_prompt: x\r")]
    [InlineData("c.yaml", "--- &a\nsystem_prompt: x\n", "--- &a\npersona_id: ID\nsystem_prompt: x\n")]
    [InlineData("c.yaml", "? system_prompt\n: x\n", "persona_id: ID\n? system_prompt\n: x\n")]
    [InlineData("c.json", "/* {\n */ {/* a */\"system_prompt\":\"x\"}", "/* {\n */ {/* a */\"persona_id\": \"ID\", \"system_prompt\":\"x\"}")]
    [InlineData("c.json", "{\"$schema\":\"s\",\"system_prompt\":\"x\"}", "{\"persona_id\": \"ID\", \"$schema\":\"s\",\"system_prompt\":\"x\"}")]
    public async Task Apply_writes_the_new_id_before_the_first_member_of_the_file(string name, string text, string expected)
    {
        var file = _folder.Write(name, text);

        var result = await ApplyAsync(file);

        Assert.Equal($"Created persona pd85ed7996e5. Its id is now in {file}.", result.Lines[^1]);
        Assert.Equal(expected.Replace("ID", "pd85ed7996e5", StringComparison.Ordinal), await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("persona_name: B\nsystem_prompt: x\n")]
    [InlineData("""{"persona_name":"B","system_prompt":"x"}""")]
    public async Task Apply_from_standard_input_reports_that_the_new_id_cannot_be_written(string text)
    {
        var result = await ApplyAsync("-", text);

        Assert.Equal("Created persona pd85ed7996e5.", result.Lines[^1]);
        Assert.Equal("tavus: The id cannot be written into standard input: add 'persona_id: pd85ed7996e5' before the first member of the file, or the next apply creates another persona.", result.OnlyErrorLine);
        Assert.Contains("\"persona_name\":\"B\"", (await _service.FirstRequest).Body, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [ProgramFact("bash")]
    public async Task Apply_from_a_pipe_below_dev_reports_that_the_new_id_cannot_be_written()
    {
        var variables = new Dictionary<string, string> { ["TAVUS_API_KEY"] = "any", ["TAVUS_BASE_URL"] = _service.Url.OriginalString };
        using var tool = ToolProcess.Start(variables, "bash", ["-c", "dotnet \"$0\" personas apply <(echo 'system_prompt: x') --yes", ToolProcess.Path]);

        var result = await tool.WaitAsync();

        Assert.Equal("Created persona pd85ed7996e5.", result.Lines[^1]);
        Assert.StartsWith("tavus: The id cannot be written into /dev/fd/", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    /// <summary>The path starts with /dev, like that of a file in /dev/shm, which some systems lack.</summary>
    [ProgramFact("bash")]
    public async Task Apply_writes_the_new_id_into_a_regular_file_whose_path_starts_with_dev()
    {
        var file = _folder.Write("c.yaml", "system_prompt: x\n");

        var result = await ApplyAsync($"/dev/..{file}");

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        Assert.Equal("persona_id: pd85ed7996e5\nsystem_prompt: x\n", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Apply_with_stub_does_not_write_the_new_id_into_the_file()
    {
        var file = _folder.Write("c.yaml", "system_prompt: x\n");

        var result = await new InProcess().RunAsync("personas", "apply", file, "--yes", "--stub");

        Assert.Equal("tavus: With --stub the file is left unchanged. Without --stub, the id that the service returns is written to the file.", result.OnlyErrorLine);
        Assert.Equal("system_prompt: x\n", await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("persona_id:\nsystem_prompt: x\n")]
    [InlineData("""{"persona_id":"","system_prompt":"x"}""")]
    [InlineData("persona_id: [p1]\nsystem_prompt: x\n")]
    public async Task Apply_refuses_a_file_whose_id_is_empty_or_not_a_string(string text)
    {
        var result = await ApplyAsync("-", text);

        Assert.Equal("tavus: The file must have one persona_id (a non-empty string), or none to create a persona.", result.OnlyErrorLine);
        Assert.Empty(_service.Requests);
    }

    [Theory]
    [InlineData("""{"persona_id":7}""", 0, "Created persona 7.")]
    [InlineData("""{"persona_id":""}""", 1, "")]
    public async Task Apply_reports_a_response_without_an_id(string response, int exitCode, string output)
    {
        await using var service = new RawServer(RawResponse.With(200, response));
        var tool = new InProcess { PipedInput = "system_prompt: x\n", Variables = { ["TAVUS_API_KEY"] = "any", ["TAVUS_BASE_URL"] = service.Url.OriginalString } };

        var result = await tool.RunAsync("personas", "apply", "-", "--yes");

        Assert.Equal((exitCode, output), (result.ExitCode, exitCode == 0 ? result.Lines[^1] : ""));
        Assert.Equal(exitCode == 1, result.OnlyErrorLine.Contains("The service created the persona, but returned no persona_id.", StringComparison.Ordinal));
    }

    private Task<RunResult> ApplyAsync(string file, string? input = null) => new InProcess
    {
        PipedInput = input,
        Variables = { ["TAVUS_API_KEY"] = "any", ["TAVUS_BASE_URL"] = _service.Url.OriginalString, ["PERSONA_TEXT"] = "x" },
    }.RunAsync("personas", "apply", file, "--yes");
}
