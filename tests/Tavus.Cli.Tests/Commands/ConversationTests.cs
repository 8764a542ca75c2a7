using System.Net;
using Newtonsoft.Json.Linq;
using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Commands;

/// <summary>Tests features of conversations that personas lack: filters and flags in the query, the operation end, and a secret in the response to create.</summary>
public sealed class ConversationTests : IDisposable
{
    private const string Id = "c8f3d21a90b7";

    private readonly TemporaryFolder _folder = new();
    private readonly TavusStub _stub = new();

    public void Dispose()
    {
        _folder.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public async Task List_prints_conversations_as_rows_of_a_table()
    {
        _stub.Respond("Conversations_List", HttpStatusCode.OK, """{"data":[{"conversation_id":"c1","conversation_name":"Practice call","status":"active","replica_id":"r1","created_at":"2026-05-04T09:30:00Z"}],"total_count":1}""");

        var result = await RunAsync("list");

        Assert.Equal(["ID  NAME           STATUS  CREATED", "c1  Practice call  active  2026-05-04 09:30:00Z"], result.Lines);
    }

    [Fact]
    public async Task The_status_option_filters_the_conversation_list_and_rejects_unknown_values()
    {
        var result = await RunAsync("list", "--status", "ended");
        var wrong = await RunAsync("list", "--status", "over");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("status=ended", Assert.Single(_stub.Requests).Query, StringComparison.Ordinal);
        Assert.Equal("tavus: --status must be one of: active, ended. See 'tavus conversations list --help'.", wrong.OnlyErrorLine);
    }

    [Theory]
    [InlineData("verbose=true", "get", Id, "--verbose")]
    [InlineData("verbose=true", "get", "--verbose", Id)]
    [InlineData("verbose=false", "get", Id, "--verbose", "false")]
    [InlineData("", "get", Id)]
    [InlineData("hard=true", "delete", Id, "--hard", "--yes")]
    [InlineData("", "delete", Id, "--yes")]
    public async Task A_flag_option_is_sent_in_the_query_only_if_given(string query, params string[] args)
    {
        var result = await RunAsync(args);

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        Assert.Equal(query, Assert.Single(_stub.Requests).Query.TrimStart('?'));
    }

    [Fact]
    public async Task End_with_the_all_option_ends_every_active_conversation_and_needs_a_terminal_or_the_yes_option()
    {
        _stub.Conversations.AddJson("""{"conversation_id":"c2","status":"ended"}""");
        _stub.Conversations.AddJson("""{"conversation_id":"c3","status":"active"}""");

        var unanswered = await RunAsync("end", "--all");
        var result = await RunAsync("end", "--all", "--yes");
        var again = await RunAsync("end", "--all", "--yes", "--json");

        Assert.Equal((2, "tavus: Cannot ask for confirmation without a terminal. Add --yes."), (unanswered.ExitCode, unanswered.OnlyErrorLine));
        Assert.Equal(["Done: end conversation c8f3d21a90b7.", "Done: end conversation c3."], result.Lines);
        Assert.All(_stub.Conversations, static conversation => Assert.Equal(ConversationStatus.Ended, conversation.Status));
        Assert.Equal("""{"done":false}""", again.Output.Trim());
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "400 Bad Request: Invalid conversation_id. Check the id.")]
    [InlineData(HttpStatusCode.UnprocessableEntity, "422 Unprocessable Entity: UnprocessableEntity. Check the arguments.")]
    public async Task End_with_the_all_option_continues_after_a_refusal_and_exits_with_1(HttpStatusCode status, string problem)
    {
        _stub.Conversations.AddJson("""{"conversation_id":"c3","status":"active"}""");
        _stub.RespondOnce("Conversations_End", status);

        var result = await RunAsync("end", "--all", "--yes");

        Assert.Equal($"tavus: conversation c8f3d21a90b7: The service returned {problem}", result.OnlyErrorLine);
        Assert.Equal(["Done: end conversation c3."], result.Lines);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task End_with_the_all_option_stops_after_the_first_401_response()
    {
        _stub.Conversations.AddJson("""{"conversation_id":"c3","status":"active"}""");
        _stub.Respond("Conversations_End", HttpStatusCode.Unauthorized, """{"message":"Invalid access token"}""");

        var result = await RunAsync("end", "--all", "--yes");

        Assert.StartsWith("tavus: The service returned 401", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Single(_stub.Requests, static request => request.OperationId == "Conversations_End");
    }

    [Theory]
    [InlineData("end")]
    [InlineData("end", Id, "--all")]
    public async Task End_requires_either_an_id_or_the_all_option(params string[] args)
    {
        var result = await RunAsync(args);

        Assert.Equal((2, "tavus: Give an id, or --all."), (result.ExitCode, result.OnlyErrorLine));
        Assert.Empty(_stub.Requests);
    }

    [Fact]
    public async Task Create_options_of_each_type_are_sent_as_members_of_the_request()
    {
        var result = await RunAsync(
            "create", "--replica-id", "r1", "--conversation-name", "007", "--audio-only", "--test-mode", "false", "--max-participants", "2", "--document-ids", "d1", "--document-ids", "d2", "--document-retrieval-strategy", "new-one");

        var id = _stub.Conversations[^1].ConversationId;
        Assert.Equal($"Created conversation {id}. To see its secrets: tavus conversations get {id} --show-secrets", Assert.Single(result.Lines));
        Assert.True(
            JToken.DeepEquals(
                JToken.Parse("""{"replica_id":"r1","conversation_name":"007","audio_only":true,"test_mode":false,"max_participants":2,"document_ids":["d1","d2"],"document_retrieval_strategy":"new-one"}"""),
                JToken.Parse(_stub.Requests[0].Body!)),
            _stub.Requests[0].Body);
    }

    [Theory]
    [InlineData("--max-participants must be a whole number of at most 2147483647.", "--max-participants", "two")]
    [InlineData("There is no option '--properties'.", "--properties", "{}")]
    [InlineData("There is no option '--meeting-token': the API key is never an argument; set TAVUS_API_KEY, or pipe the key in and add --api-key-stdin.", "--meeting-token", "t")]
    public async Task An_unknown_or_invalid_create_option_exits_with_2(string problem, params string[] options)
    {
        var result = await RunAsync(["create", .. options]);

        Assert.Equal($"tavus: {problem} See 'tavus conversations create --help'.", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Create_reads_object_members_from_the_file_and_options_override_the_file()
    {
        var file = _folder.Write("call.yaml", "replica_id: r1\nproperties: {max_call_duration: 60}\n");

        await RunAsync("create", "--file", file, "--replica-id", "r2");

        Assert.Equal("""{"replica_id":"r2","properties":{"max_call_duration":60}}""", _stub.Requests[0].Body);
    }

    [Fact]
    public async Task The_meeting_token_in_a_create_response_is_masked_unless_show_secrets_is_given()
    {
        _stub.Respond("Conversations_Create", HttpStatusCode.OK, """{"conversation_id":"c1","meeting_token":"secret-value"}""");

        var masked = await RunAsync("create", "--replica-id", "r1", "--json");
        var shown = await RunAsync("create", "--replica-id", "r1", "--json", "--show-secrets");
        var yaml = await RunAsync("create", "--replica-id", "r1", "--show-secrets");

        Assert.Equal(["""{"conversation_id":"c1","meeting_token":"********"}"""], masked.Lines);
        Assert.Equal(["""{"conversation_id":"c1","meeting_token":"secret-value"}"""], shown.Lines);
        Assert.Equal(["conversation_id: c1", "meeting_token: secret-value"], yaml.Lines);
    }

    [Fact]
    public async Task End_with_an_id_ends_the_conversation_and_prints_the_id()
    {
        var result = await RunAsync("end", Id);
        var json = await RunAsync("end", Id, "--json");

        Assert.Equal([$"Done: end conversation {Id}."], result.Lines);
        Assert.Equal([$$"""{"conversation_id":"{{Id}}","done":true}"""], json.Lines);
        Assert.Equal("ended", _stub.Conversations.Single().Status?.Value);
        Assert.Equal(["Conversations_End", "Conversations_End"], _stub.Requests.Select(static request => request.OperationId));
    }

    [Fact]
    public async Task End_prints_the_error_of_a_400_response_and_exits_with_1()
    {
        _stub.Respond("Conversations_End", HttpStatusCode.BadRequest);

        var result = await RunAsync("end", "c0");

        Assert.EndsWith("Invalid conversation_id. Check the id.", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    private Task<RunResult> RunAsync(params string[] args) => new InProcess { Stub = _stub }.RunAsync(["conversations", .. args, "--stub"]);
}
