using System.Net;
using Tavus.Cli.Tests.Running;
using Tavus.Documented;
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
                "RESOURCE       POINTER          DRIFT                DOCUMENTED      RECEIVED  COUNT  SUCH AS",
                "conversations  /pace            undocumented member  no such member  number    2      c1",
                "conversations  /marks           undocumented member  no such member  array     1      c1",
                "conversations  /events/*/speed  undocumented member  no such member  integer   2      c1",
            ],
            result.Lines.Take(4));
        Assert.Contains("conversations  /status", result.Output, StringComparison.Ordinal);
        Assert.Equal(["", "# conversations", "pace:", "  type: number", "marks:", "  type: array", "  items:", "    type: object", "    additionalProperties: true", "", "# conversations /events/*", "speed:", "  type: integer"], result.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')[^13..]);
    }

    [Fact]
    public async Task Drift_requests_the_members_that_only_a_verbose_request_returns()
    {
        await RunAsync("drift");

        var verbose = _stub.Requests.Where(static request => request.OperationId.EndsWith("_Get", StringComparison.Ordinal) && request.Query == "?verbose=true").Select(static request => request.OperationId).Distinct();
        Assert.Equal(["Conversations_Get", "Replicas_Get", "Videos_Get"], verbose.Order());
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
        var reads = OpenApiDocument.Operations.Where(static operation => operation.Verb is "Get" or "List").Select(static operation => operation.Id);
        Assert.Equal(reads.Order(), _stub.Requests.Select(static request => request.OperationId).Order());
    }

    [Fact]
    public async Task Drift_without_ids_compares_the_pages_of_the_list_too()
    {
        _stub.Respond("Voices_List", HttpStatusCode.OK, """{"data":[{"voice_name":"anna","pitch":1},{"voice_name":"ben","pitch":2}],"total_count":2,"more":false}""");

        var voices = await RunAsync("drift", "voices");
        var personas = await RunAsync("drift", "personas");

        Assert.Equal((5, ""), (voices.ExitCode, voices.Error));
        Assert.Equal(
            [
                "RESOURCE     POINTER        DRIFT                DOCUMENTED      RECEIVED  COUNT  SUCH AS",
                "voices list  /data/*/pitch  undocumented member  no such member  integer   2      page 1",
                "voices list  /more          undocumented member  no such member  boolean   1      page 1",
                "",
                "# voices list /data/*",
                "pitch:",
                "  type: integer",
                "",
                "# voices list",
                "more:",
                "  type: boolean",
            ],
            voices.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
        Assert.Contains("personas list  /data/*/layers/tts/tts_emotion_control ", personas.Output, StringComparison.Ordinal);
        Assert.Contains("personas       /layers/tts/tts_emotion_control ", personas.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_reads_as_many_pages_of_the_list_as_the_limit_needs()
    {
        _stub.Conversations.Clear();
        for (var number = 1; number <= 300; number++)
        {
            _stub.Conversations.AddJson($$"""{"conversation_id":"c{{number}}","status":"active"}""");
        }

        var result = await RunAsync("drift", "conversations", "--limit", "101");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal((2, 101), (_stub.Requests.Count(static request => request.OperationId == "Conversations_List"), _stub.Requests.DistinctBy(static request => request.Path).Count() - 1));
    }

    [Fact]
    public async Task Drift_of_ids_exits_with_2_for_a_resource_that_can_only_be_listed()
    {
        var result = await RunAsync("drift", "voices", "anna");

        Assert.Equal((2, "tavus: The service only lists voices: leave out the ids."), (result.ExitCode, result.OnlyErrorLine));
        Assert.Empty(_stub.Requests);
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
        Assert.Equal((1, "tavus: persona p0: The service returned 400 Bad Request: Invalid persona_id. Check the id.", ""), (id.ExitCode, id.OnlyErrorLine, id.Output));
    }

    [Fact]
    public async Task Drift_names_an_object_that_cannot_be_read_and_shows_the_others()
    {
        _stub.Conversations.AddJson("""{"conversation_id":"c1","status":"active","pace":1}""");
        _stub.Conversations.AddJson("""{"conversation_id":"c2","status":"active","mark":1}""");

        var result = await RunAsync("drift", "conversations", "c1", "deleted", "c2");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("tavus: conversation deleted: The service returned ", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Contains("/pace", result.Output, StringComparison.Ordinal);
        Assert.Contains("/mark", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_shows_its_findings_when_a_list_fails_or_the_key_expires()
    {
        _stub.Conversations.AddJson("""{"conversation_id":"c1","status":"active","pace":1}""");
        _stub.Respond("Personas_List", HttpStatusCode.InternalServerError);
        var list = await RunAsync("drift");
        _stub.Respond("Personas_List", HttpStatusCode.Unauthorized);
        var key = await RunAsync("drift");

        Assert.Equal((1, 1), (list.ExitCode, key.ExitCode));
        Assert.StartsWith("tavus: personas: The service returned 500 ", list.OnlyErrorLine, StringComparison.Ordinal);
        Assert.StartsWith("tavus: The service returned 401 ", key.OnlyErrorLine, StringComparison.Ordinal);
        Assert.All(new[] { list.Output, key.Output }, static output => Assert.Contains("/pace", output, StringComparison.Ordinal));
    }

    private Task<RunResult> RunAsync(params string[] args) => new InProcess { Stub = _stub }.RunAsync([.. args, "--stub"]);
}
