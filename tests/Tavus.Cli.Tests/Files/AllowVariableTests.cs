using Tavus.Cli.Tests.Running;
using Tavus.TestServers;

namespace Tavus.Cli.Tests.Files;

/// <summary>No command inserts a variable without the prefix of the resource, or the API key under any name.</summary>
public sealed class AllowVariableTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RawServer _service = new(RawResponse.With(200, """{"persona_id":"p1"}"""));

    public static TheoryData<string> Commands => new("apply", "create", "update", "patch");

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await _service.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task The_value_of_a_variable_without_the_PERSONA_prefix_is_sent_only_with_the_allow_variable_option(string command)
    {
        var tool = new InProcess { Variables = { ["OTHERS_SECRET"] = "planted" } };
        string[] arguments = [.. ArgumentsOf(command, "OTHERS_SECRET"), "--stub"];

        var refused = await tool.RunAsync(arguments);
        var requests = tool.Stub.Requests.Count;
        var sent = await tool.RunAsync([.. arguments, "--allow-variable", "OTHERS_SECRET"]);

        Assert.Equal("tavus: ${OTHERS_SECRET} does not start with PERSONA_. To send it anyway, add --allow-variable OTHERS_SECRET.", refused.OnlyErrorLine);
        Assert.Equal((2, 0, 0), (refused.ExitCode, requests, sent.ExitCode));
        Assert.Contains("planted", tool.Stub.Requests[^1].Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_variable_that_contains_the_API_key_is_refused(string command)
    {
        foreach (var value in new[] { "own-key-1", " own-key-1\n", "Bearer own-key-1", "https://a.example/?key=own-key-1&x=y" })
        {
            foreach (var (variable, piped) in new[] { ("own-key-1\n", null), ("other-key", "own-key-1\n"), ("own-key-1", "other-key\n") })
            {
                var tool = new InProcess
                {
                    PipedInput = piped,
                    Variables = { ["TAVUS_BASE_URL"] = _service.Url.OriginalString, ["TAVUS_API_KEY"] = variable, ["PERSONA_X"] = value },
                };

                var result = await tool.RunAsync([.. ArgumentsOf(command, "PERSONA_X"), .. piped is null ? Array.Empty<string>() : ["--api-key-stdin"]]);

                Assert.Equal("tavus: PERSONA_X contains the API key of this tool, which is never sent as content.", result.OnlyErrorLine);
                Assert.Equal(2, result.ExitCode);
            }
        }

        Assert.Empty(_service.Requests);
    }

    private string[] ArgumentsOf(string command, string variable) =>
    [
        "personas",
        command,
        .. command switch
        {
            "apply" => [_folder.Write("c.yaml", $"persona_id: p5317866\nsystem_prompt: ${{{variable}}}\n"), "--yes"],
            "create" => ["--file", _folder.Write("c.yaml", $"system_prompt: ${{{variable}}}\n")],
            "update" => ["p5317866", "--set", $"/system_prompt=${{{variable}}}"],
            _ => new[] { "p5317866", _folder.Write("p.yaml", $"- {{op: add, path: /system_prompt, value: '${{{variable}}}'}}\n") },
        },
    ];
}
