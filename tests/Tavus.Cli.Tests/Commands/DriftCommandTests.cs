using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Commands;

/// <summary>Tests <c>tavus drift</c>, which lists the differences between several responses and the OpenAPI documents.</summary>
public sealed class DriftCommandTests : IDisposable
{
    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Fact]
    public async Task Drift_lists_each_difference_once_and_prints_YAML_for_undocumented_members()
    {
        _stub.Conversations.AddJson("""{"conversation_id":"c1","status":"active","pace":1.5,"marks":[{"at":1}],"events":[{"speed":1},{"speed":2}]}""");
        _stub.Conversations.AddJson("""{"conversation_id":"c2","status":7,"pace":2.5}""");

        var result = await RunAsync("drift", "conversations", "c1", "c2");

        Assert.Equal(5, result.ExitCode);
        Assert.Equal(
            [
                "RESOURCE       POINTER  DRIFT                DOCUMENTED      RECEIVED  COUNT  SUCH AS",
                "conversations  /pace    undocumented member  no such member  number    2      c1",
                "conversations  /marks   undocumented member  no such member  array     1      c1",
            ],
            result.Lines.Take(3));
        Assert.Contains("conversations  /status", result.Output, StringComparison.Ordinal);
        Assert.Equal(["", "# conversations", "pace:", "  type: number", "marks:", "  type: array"], result.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')[^6..]);
    }

    [Fact]
    public async Task Drift_prints_No_drift_and_exits_with_0_when_responses_match_the_OpenAPI_documents()
    {
        _stub.Conversations.AddJson("""{"conversation_id":"c1","status":"active"}""");

        var result = await RunAsync("drift", "conversations", "c1");

        Assert.Equal((0, "No drift: the responses match the OpenAPI documents."), (result.ExitCode, result.Output.Trim()));
    }

    [Fact]
    public async Task Drift_without_ids_reads_the_first_objects_of_each_list()
    {
        var all = await RunAsync("drift", "--limit", "1", "--json");

        Assert.Equal(5, all.ExitCode);
        Assert.Contains("\"path\":\"/layers/tts/tts_emotion_control\"", all.Output, StringComparison.Ordinal);
        Assert.Equal(16, _stub.Requests.Count);
        Assert.Equal(8, _stub.Requests.Count(static request => request.OperationId.EndsWith("_Get", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Drift_shows_no_values_of_the_responses()
    {
        _stub.Conversations.AddJson("""{"conversation_id":"c1","api_key":"third-party-key","note":"personal"}""");

        var result = await RunAsync("drift", "conversations", "c1");
        var json = await RunAsync("drift", "conversations", "c1", "--json");

        Assert.Contains("/note", result.Output, StringComparison.Ordinal);
        Assert.All(new[] { result.Output, json.Output }, static output => Assert.DoesNotContain("personal", output, StringComparison.Ordinal));
        Assert.All(new[] { result.Output, json.Output }, static output => Assert.DoesNotContain("third-party-key", output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Drift_exits_with_2_for_an_unknown_resource_and_1_for_an_unknown_id()
    {
        var resource = await RunAsync("drift", "people");
        var id = await RunAsync("drift", "personas", "p0");

        Assert.Equal(2, resource.ExitCode);
        Assert.StartsWith("tavus: There is no resource 'people', only: conversations, ", resource.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal((1, "tavus: The service returned 400 Bad Request: Invalid persona_id. Check the id."), (id.ExitCode, id.OnlyErrorLine));
    }

    private Task<RunResult> RunAsync(params string[] args) => new InProcess { Stub = _stub }.RunAsync([.. args, "--stub"]);
}
