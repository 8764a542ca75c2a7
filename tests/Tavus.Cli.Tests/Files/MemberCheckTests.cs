using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Files;

/// <summary>Likely mistakes in a file are reported before anything is sent.</summary>
public sealed class MemberCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TavusStub _stub = new();

    public MemberCheckTests()
    {
        _stub.Personas.Clear();
        _stub.Personas.AddJson("""{"persona_id":"p1","persona_name":"Coach","system_prompt":"x","max_x":1,"layers":{"llm":{"model":7,"extra_body":{"any":1}}}}""");
        _stub.Personas.AddJson("""{"persona_id":"p2","persona_name":"A","pal_name":"A"}""");
    }

    public void Dispose()
    {
        _folder.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public void MemberCheck_accepts_a_member_that_any_of_the_schemas_documents() => Schema.MemberCheck.Run([], new() { ["persona_name"] = "B", ["replica_id"] = "r1" }, "Persona", "CreateConversationRequest");

    [Theory]
    [InlineData("persona_nam: B", "/persona_nam is not a documented member (did you mean persona_name?)")]
    [InlineData("layers: {llm: {modle: x}}", "/layers/llm/modle is not a documented member (did you mean model?)")]
    [InlineData("layers: {llm: {tools: [{type: function, function: {nam: x}}]}}", "/layers/llm/tools/0/function/nam is not a documented member (did you mean name?)")]
    [InlineData("something_else: 1", "/something_else is not a documented member")]
    [InlineData("persona_name: 007", "/persona_name must be text: put 7 in quotes")]
    [InlineData("pal_name: A\npersona_name: B", "/pal_name is another name of persona_name: leave one of them out")]
    [InlineData("document_ids: [12e5]", "/document_ids/0 must be text: put 12e5 in quotes")]
    [InlineData("persona_nam: B\ncontext: true", "/persona_nam is not a documented member (did you mean persona_name?); /context must be text: put true in quotes")]
    public async Task An_undocumented_member_or_unquoted_text_is_an_error_with_its_path(string yaml, string problem)
    {
        var created = await RunAsync("apply", _folder.Write("new.yaml", $"system_prompt: x\n{yaml}\n"), "--yes");
        var applied = await RunAsync("apply", _folder.Write("old.yaml", $"persona_id: p1\n{yaml}\n"), "--yes");
        var sent = await RunAsync("create", "--file", _folder.Write("request.yaml", $"system_prompt: x\n{yaml}\n"));

        Assert.All([created, applied, sent], result =>
        {
            Assert.Equal($"tavus: {problem}. To send it anyway, add --allow-unknown.", result.OnlyErrorLine);
            Assert.Equal(2, result.ExitCode);
        });
        Assert.DoesNotContain(_stub.Requests, static request => request.Method != HttpMethod.Get);
    }

    [Theory]
    [InlineData("persona_id: p1\nmax_x: 2\nlayers: {llm: {model: 7, extra_body: {other: 2}}}")]
    [InlineData("pal_id: p1\npal_name: B")]
    [InlineData("pal_id: p2\npersona_id: p2\npal_name: B\npersona_name: B")]
    public async Task Apply_accepts_existing_members_and_free_form_JSON_and_aliases(string yaml)
    {
        var result = await RunAsync("apply", _folder.Write("c.yaml", yaml), "--yes");

        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task An_undocumented_member_is_sent_with_allow_unknown()
    {
        var result = await RunAsync("create", "--file", _folder.Write("c.yaml", "system_prompt: x\nsomething_else: 1\n"), "--allow-unknown");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\"something_else\":1", _stub.Requests[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_refuses_an_undocumented_member_in_the_set_option()
    {
        var result = await RunAsync("update", "p1", "--set", "/persona_nam=X");

        Assert.StartsWith("tavus: /persona_nam is not a documented member (did you mean persona_name?)", result.OnlyErrorLine, StringComparison.Ordinal);
    }

    private Task<RunResult> RunAsync(string command, params string[] arguments) => new InProcess { Stub = _stub }.RunAsync(["personas", command, .. arguments, "--stub"]);
}
