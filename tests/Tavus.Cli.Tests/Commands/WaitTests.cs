using System.Text.Json.Nodes;
using Tavus.Cli.Tests.Running;

namespace Tavus.Cli.Tests.Commands;

/// <summary>Tests <c>wait</c>, which waits until an object is ready.</summary>
public sealed class WaitTests
{
    private readonly InProcess _tool = new();

    [Fact]
    public async Task Wait_prints_the_object_once_its_status_is_ready()
    {
        _tool.Stub.Videos.Add(new Video { VideoId = "v1", Status = VideoStatus.Queued });

        var run = await _tool.RunAsync("videos", "wait", "v1", "--interval", "0.001", "--stub", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("ready", (string?)JsonNode.Parse(run.Output)!["status"]);
        Assert.Equal(2, _tool.Stub.Requests.Count);
    }

    [Fact]
    public async Task Wait_without_json_prints_the_object_as_YAML()
    {
        var run = await _tool.RunAsync("replicas", "wait", "r79e1c033f", "--stub");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("status: completed", run.Lines);
    }

    [Theory]
    [InlineData("wait", "status")]
    [InlineData("wait-for-transcript", "events")]
    public async Task Conversations_wait_and_wait_for_transcript_print_the_awaited_member(string command, string member)
    {
        _tool.Stub.Conversations.Add(new Conversation { ConversationId = "c1", Status = ConversationStatus.Ended });

        var run = await _tool.RunAsync("conversations", command, "c1", "--interval", "0.001", "--stub", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.NotNull(JsonNode.Parse(run.Output)![member]);
    }

    [Fact]
    public async Task Wait_exits_with_1_when_the_object_has_failed()
    {
        _tool.Stub.Documents.Add(new Document { DocumentId = "d1", Status = DocumentStatus.Error, ErrorMessage = DocumentError.FileEmpty });

        var run = await _tool.RunAsync("documents", "wait", "d1", "--stub");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal("tavus: The document 'd1' failed. Its state is 'error': file_empty.", run.OnlyErrorLine);
    }

    [Fact]
    public async Task Wait_exits_with_1_when_max_wait_has_elapsed()
    {
        _tool.Stub.ReadsUntilReady = int.MaxValue;
        _tool.Stub.Videos.Add(new Video { VideoId = "v1", Status = VideoStatus.Generating });

        var run = await _tool.RunAsync("videos", "wait", "v1", "--interval", "0.001", "--max-wait", "0.01", "--stub");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("tavus: The video 'v1' did not reach 'ready' within 00:00:00.0100000. Its last state is 'generating'. Wait again, with a larger --max-wait.", run.OnlyErrorLine);
    }

    [Fact]
    public async Task Wait_shows_the_current_status_on_the_terminal_without_control_characters()
    {
        var tool = new InProcess { Typed = "" };
        tool.Stub.Videos.AddJson("""{"video_id":"v1","status":"[red]queued\u001b[2J"}""");

        var run = await tool.RunAsync("videos", "wait", "v1", "--interval", "0.001", "--stub", "--json");

        Assert.Contains("Waiting for video v1: [red]queued", run.Terminal, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", run.Terminal, StringComparison.Ordinal);
        Assert.Equal("ready", (string?)JsonNode.Parse(run.Output)!["status"]);
    }

    [Fact]
    public async Task Recrawl_with_wait_ignores_the_old_state_and_prints_the_document_once_it_is_ready_again()
    {
        const string Old = """{"document_id":"d1","status":"ready","last_crawled_at":"2026-05-04T09:31:12Z","crawl_config":{"depth":1}}""";
        const string New = """{"document_id":"d1","status":"ready","last_crawled_at":"2026-05-05T08:00:30Z","crawl_config":{"depth":1}}""";
        _tool.Stub.Documents.AddJson(Old);
        var states = new Queue<string>([Old, Old, New]);
        _tool.Stub.Respond("Documents_Get", (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StringContent(states.Dequeue()) }));

        var run = await _tool.RunAsync("documents", "recrawl", "d1", "--wait", "--interval", "0.001", "--stub", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(New), JsonNode.Parse(run.Output)), run.Output);
        Assert.Equal("Documents_Recrawl", _tool.Stub.Requests[0].OperationId);
    }

    [Fact]
    public async Task Recrawl_without_wait_prints_the_response()
    {
        _tool.Stub.Documents.AddJson("""{"document_id":"d1","status":"ready","crawl_config":{"depth":1}}""");

        var run = await _tool.RunAsync("documents", "recrawl", "d1", "--stub", "--json");

        Assert.Equal("recrawling", (string?)JsonNode.Parse(run.Output)!["status"]);
        Assert.Single(_tool.Stub.Requests);
    }

    [Theory]
    [InlineData("--interval")]
    [InlineData("--max-wait")]
    public async Task Recrawl_with_an_option_of_the_wait_but_without_wait_exits_with_2(string option)
    {
        var run = await _tool.RunAsync("documents", "recrawl", "d1", option, "5", "--stub");

        Assert.Equal($"tavus: {option} has no effect without --wait: add --wait, or leave out {option}.", run.OnlyErrorLine);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(_tool.Stub.Requests);
    }

    [Theory]
    [InlineData("recrawl", true)]
    [InlineData("update", false)]
    [InlineData("create", false)]
    public async Task Only_an_operation_that_renews_an_object_has_the_option_wait(string command, bool hasOption)
    {
        var run = await _tool.RunAsync("documents", command, "--help");

        Assert.Equal(hasOption, run.Output.Contains("--wait ", StringComparison.Ordinal));
        Assert.Equal(hasOption, run.Output.Contains("--max-wait ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--interval", "0")]
    [InlineData("--max-wait", "-1")]
    [InlineData("--max-wait", "1e9")]
    public async Task Wait_with_an_interval_or_a_time_limit_out_of_range_exits_with_2(string option, string seconds)
    {
        var run = await _tool.RunAsync("videos", "wait", "4d0a7c52e1", option, seconds, "--stub");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{option} must be from 0.001 to 1000000 seconds", run.OnlyErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_of_wait_states_the_default_interval_and_the_default_time_limit()
    {
        var run = await _tool.RunAsync("videos", "wait", "--help");

        Assert.Contains("Poll a video until its `status` is `ready`. By default every 10 seconds, for at most 1 hour.", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}
