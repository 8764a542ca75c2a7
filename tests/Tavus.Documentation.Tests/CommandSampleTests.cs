using Tavus.Cli.Tests.Running;
using Tavus.Documentation.Samples;
using Tavus.Testing;

namespace Tavus.Documentation.Tests;

/// <summary>The command-line samples run against the stub. Their files contain the request bodies that the page shows.</summary>
public class CommandSampleTests
{
    [Theory]
    [MemberData(nameof(Reference.Operations), MemberType = typeof(Reference))]
    public async Task Each_command_line_sample_runs_against_the_stub(string id)
    {
        var operation = Reference.Operation(id);
        using var folder = new TemporaryFolder();
        if (Reference.Document.RequestOf(operation) is { } request)
        {
            folder.Write("request.json", request.ToJsonString());
            folder.Write("patch.json", request.ToJsonString());
        }

        await RunAsync(CommandSample.Of(operation), folder);
    }

    [Fact]
    public async Task Each_wait_command_line_sample_runs_against_the_stub()
    {
        foreach (var (wait, isFirst) in Reference.Waits)
        {
            using var folder = new TemporaryFolder();
            using var stub = new TavusStub();
            await stub.CreateClient().Conversations.EndAsync("c8f3d21a90b7");
            await RunAsync($"{CommandSample.Of(wait, isFirst)} --interval 0.001 --max-wait 60", folder, stub);
        }
    }

    private static async Task RunAsync(string command, TemporaryFolder folder, TavusStub? stub = null)
    {
        var arguments = command.Split(' ').Skip(1).Select(argument => argument.EndsWith(".json", StringComparison.Ordinal) ? folder.PathOf(argument) : argument);

        var result = await new InProcess { Typed = "y\n", Stub = stub ?? new TavusStub() }.RunAsync([.. arguments, "--stub"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }
}
