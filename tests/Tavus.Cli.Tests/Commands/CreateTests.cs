using System.Net;
using Newtonsoft.Json.Linq;
using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Commands;

public sealed class CreateTests : IDisposable
{
    private static readonly string[] Create = ["personas", "create", "--stub"];

    private readonly TemporaryFolder _folder = new();
    private readonly TavusStub _stub = new();

    public CreateTests() => _stub.Personas.Clear();

    public void Dispose()
    {
        _folder.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public async Task Create_with_options_creates_a_persona_from_the_option_values()
    {
        var result = await new InProcess { Stub = _stub }.RunAsync([.. Create, "--persona-name", "Coach", "--system-prompt", "Be kind.", "--pipeline-mode", "full", "--default-replica-id", "r1"]);

        var persona = Assert.Single(_stub.Personas);
        Assert.Equal($"Created persona {persona.PersonaId}.", Assert.Single(result.Lines));
        Assert.Equal(("Coach", "Be kind.", "full", "r1"), (persona.PersonaName, persona.SystemPrompt, persona.PipelineMode?.Value, persona.DefaultReplicaId));
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData("coach.yaml", "# A coach\npersona_name: Coach\nsystem_prompt: |\n  Be kind.\n  Be short.\nlayers: {llm: {model: m, extra_body: {temperature: 0.50}}}\nunknown: [1]\n")]
    [InlineData("coach.JSON", "{ // A coach\n \"persona_name\": \"Coach\", \"system_prompt\": \"Be kind.\\nBe short.\\n\", \"layers\": {\"llm\": {\"model\": \"m\", \"extra_body\": {\"temperature\": 0.50}}}, \"unknown\": [1], }")]
    public async Task Create_sends_every_member_of_a_YAML_or_JSON_file(string name, string text)
    {
        var result = await new InProcess { Stub = _stub }.RunAsync([.. Create, "--file", _folder.Write(name, text), "--allow-unknown"]);

        Assert.Equal("", result.Error);
        var body = _stub.Requests[^1].Body!;
        Assert.True(
            JToken.DeepEquals(JToken.Parse(body), JToken.Parse("""{"persona_name":"Coach","system_prompt":"Be kind.\nBe short.\n","layers":{"llm":{"model":"m","extra_body":{"temperature":0.50}}},"unknown":[1]}""")),
            body);
        Assert.Contains("0.50", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_options_override_the_file_and_the_id_in_the_file_is_not_sent()
    {
        var file = _folder.Write("coach.yaml", "persona_id: p1\npersona_name: First\nsystem_prompt: Be kind.\ncreated_at: 2024-11-25T22:40:35Z\n");

        await new InProcess { Stub = _stub }.RunAsync([.. Create, "--file", file, "--persona-name", "Second"]);

        Assert.Equal("""{"persona_name":"Second","system_prompt":"Be kind."}""", _stub.Requests[^1].Body);
    }

    [Fact]
    public async Task Create_with_json_prints_the_response_on_one_line()
    {
        var result = await new InProcess { Stub = _stub }.RunAsync([.. Create, "--pipeline-mode", "echo", "--json"]);

        Assert.Equal(_stub.Personas[0].PersonaId, JObject.Parse(Assert.Single(result.Lines))["persona_id"]);
    }

    [Fact]
    public async Task Create_with_json_masks_secrets_of_the_response()
    {
        _stub.Respond(TavusOperations.PersonasCreate, HttpStatusCode.OK, """{"persona_id":"p9","layers":{"llm":{"api_key":"third-party","headers":{"X-Key":"third-party"}}},"callback_token":"third-party"}""");

        var result = await new InProcess { Stub = _stub }.RunAsync([.. Create, "--pipeline-mode", "echo", "--json"]);

        Assert.Equal("********", JObject.Parse(Assert.Single(result.Lines))["callback_token"]);
        Assert.DoesNotContain("third-party", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_without_a_required_member_exits_with_2_and_sends_no_request()
    {
        var result = await new InProcess { Stub = _stub }.RunAsync([.. Create, "--persona-name", "Coach"]);

        Assert.StartsWith("tavus: system_prompt is missing. Set it, or set pipeline_mode to", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(_stub.Requests);
    }

    [Fact]
    public async Task Create_refuses_a_masked_secret_in_the_file()
    {
        var file = _folder.Write("coach.yaml", "system_prompt: x\nlayers: {llm: {api_key: '********'}}\n");

        var result = await new InProcess { Stub = _stub }.RunAsync([.. Create, "--file", file]);

        Assert.Equal("tavus: /layers/llm/api_key contains a masked secret: replace the mask with a placeholder such as ${NAME}.", result.OnlyErrorLine);
        Assert.Empty(_stub.Requests);
    }
}
