using System.Net;
using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Commands;

/// <summary>Tests that the id is shown whichever member of a response contains it.</summary>
public sealed class ReturnedIdTests : IDisposable
{
    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Theory]
    [InlineData("guardrails", "guardrails", "Guardrails_Create", """{"uuid":"u1","guardrail_name":"g"}""", "u1", "--guardrail-name", "g")]
    [InlineData("guardrails", "guardrails", "Guardrails_Create", """{"guardrails_id":"g1"}""", "g1", "--name", "g")]
    [InlineData("replicas", "replica", "Replicas_Create", """{"face_id":"r1"}""", "r1", "--train-video-url", "https://files.example.com/anna.mp4")]
    public async Task Create_prints_the_id_whichever_response_member_contains_it(string resource, string noun, string operation, string response, string id, params string[] options)
    {
        _stub.Respond(operation, HttpStatusCode.OK, response);

        var result = await RunAsync([resource, "create", .. options]);

        Assert.Equal([$"Created {noun} {id}."], result.Lines);
    }

    [Fact]
    public async Task List_shows_the_uuid_of_an_object_without_another_id()
    {
        _stub.Respond("Guardrails_List", HttpStatusCode.OK, """{"data":[{"uuid":"u1","guardrail_name":"one_face"},{"guardrails_id":"g1"}],"total_count":2}""");

        var result = await RunAsync("guardrails", "list", "--legacy", "false");

        Assert.Equal(["ID  NAME", "u1  one_face", "g1"], result.Lines.Select(static line => line.TrimEnd()));
    }

    private Task<RunResult> RunAsync(params string[] args) => new InProcess { Stub = _stub }.RunAsync([.. args, "--stub"]);
}
