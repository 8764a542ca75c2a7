using Newtonsoft.Json.Linq;
using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Commands;

public sealed class UpdateTests : IDisposable
{
    private static readonly string[] Update = ["personas", "update", "p1", "--stub"];

    private readonly TavusStub _stub = new();

    public UpdateTests() => _stub.Personas.AddJson(
        """{"persona_id":"p1","persona_name":"42","layers":{"llm":{"model":"a","api_key":"secret-value","extra_body":{"n":1.50}},"tts":{"tts_emotion_control":false},"stt":{"hotwords":["x","y"]}}}""");

    public void Dispose() => _stub.Dispose();

    [Fact]
    public async Task Update_prints_the_diff_of_the_changed_members()
    {
        var result = await new InProcess { Stub = _stub }.RunAsync([.. Update, "--set", "/layers/llm/model=b", "--remove", "/layers/stt"]);

        Assert.Equal(["/layers/llm/model", "- a", "+ b", "/layers/stt", "- hotwords:", "-   - x", "-   - \"y\"", "Changed persona p1."], result.Lines);
        Assert.Equal(("b", null), (_stub.Personas[1].Layers!.Llm!.Model, _stub.Personas[1].Layers!.Stt));
    }

    [Theory]
    [InlineData("/persona_name=42", "persona_name", "\"42\"")]
    [InlineData("/pal_name=43", "persona_name", "\"43\"")]
    [InlineData("/persona_name=a=b", "persona_name", "\"a=b\"")]
    [InlineData("/persona_name=", "persona_name", "\"\"")]
    [InlineData("/pipeline_mode=true", "pipeline_mode", "\"true\"")]
    [InlineData("/layers/tts/tts_emotion_control=true", "layers.tts.tts_emotion_control", "true")]
    [InlineData("/layers/llm/extra_body/n=2", "layers.llm.extra_body.n", "2")]
    [InlineData("/layers/llm/extra_body/n=two", "layers.llm.extra_body.n", "\"two\"")]
    [InlineData("/layers/llm/extra_body={\"m\":[null]}", "layers.llm.extra_body", """{"m":[null]}""")]
    [InlineData("/layers/stt/hotwords/0=z", "layers.stt.hotwords", """["z","y"]""")]
    [InlineData("/layers/stt/hotwords/2=1", "layers.stt.hotwords", """["x","y","1"]""")]
    [InlineData("/layers/stt/hotwords/-=z", "layers.stt.hotwords", """["x","y","z"]""")]
    [InlineData("/layers/vqa/prompt=p", "layers.vqa", """{"prompt":"p"}""")]
    [InlineData("/document_tags/-=a", "document_tags", """["a"]""")]
    [InlineData("/layers/llm/tools/0/function/name=f", "layers.llm.tools", """[{"function":{"name":"f"}}]""")]
    [InlineData("/unknown/a~1b=1", "unknown", """{"a/b":1}""")]
    [InlineData("/context=${PERSONA_TEXT} $${PERSONA_TEXT}", "context", "\"from outside ${PERSONA_TEXT}\"")]
    [InlineData("/layers/llm/headers={\"X\":\"${PERSONA_TEXT}\"}", "layers.llm.headers", """{"X":"from outside"}""")]
    public async Task The_value_of_a_set_option_is_read_as_the_documented_type_of_the_member(string argument, string path, string json)
    {
        var result = await new InProcess { Stub = _stub, Variables = { ["PERSONA_TEXT"] = "from outside" } }.RunAsync([.. Update, "--set", argument, "--allow-unknown"]);

        Assert.Equal("", result.Error);
        var persona = JObject.Parse(_stub.Personas[1].ToJson());
        Assert.True(JToken.DeepEquals(JToken.Parse(json), persona.SelectToken(path)), persona.ToString());
        Assert.Equal("secret-value", persona.SelectToken("layers.llm.api_key"));
    }

    [Theory]
    [InlineData("""[{"op":"replace","path":"/pal_name","value":"New"}]""", "--set", "/persona_name=New")]
    [InlineData("""[{"op":"replace","path":"/pal_name","value":"New"}]""", "--set", "/pal_name=New")]
    [InlineData("""[{"op":"remove","path":"/pal_name"}]""", "--remove", "/persona_name")]
    [InlineData("""[{"op":"add","path":"/default_replica_id","value":"r1"}]""", "--set", "/default_replica_id=r1")]
    public async Task Update_patches_a_member_under_the_name_that_the_service_returned(string patch, params string[] options)
    {
        _stub.Personas.AddJson("""{"pal_id":"p2","pal_name":"Coach"}""");

        var result = await new InProcess { Stub = _stub }.RunAsync(["personas", "update", "p2", "--stub", "--json", .. options]);

        Assert.Equal("", result.Error);
        Assert.EndsWith($",\"patch\":{patch}}}", Assert.Single(result.Lines), StringComparison.Ordinal);
        Assert.Single(_stub.Requests, static request => request.OperationId == "Personas_Patch");
    }

    [Fact]
    public async Task Update_with_the_current_values_sends_no_patch()
    {
        var result = await new InProcess { Stub = _stub }.RunAsync([.. Update, "--set", "/layers/llm/model=a", "--set", "/layers/llm/extra_body/n=1.5", "--remove", "/layers/vqa/prompt"]);

        Assert.Equal(["No change."], result.Lines);
        Assert.Equal(["Personas_Get"], _stub.Requests.Select(static request => request.OperationId));
    }

    [Fact]
    public async Task Update_reads_a_secret_from_the_environment_and_hides_the_value_by_default()
    {
        var tool = new InProcess { Stub = _stub, Variables = { ["PERSONA_KEY"] = "another-secret" } };

        var result = await tool.RunAsync([.. Update, "--set", "/layers/llm/api_key=${PERSONA_KEY}"]);
        var shown = await tool.RunAsync([.. Update, "--set", "/layers/llm/api_key=Bearer ${PERSONA_KEY}", "--show-secrets"]);

        Assert.Equal(["/layers/llm/api_key", "- \"********\"", "+ ${PERSONA_KEY}", "Changed persona p1."], result.Lines);
        Assert.Equal(["/layers/llm/api_key", "- another-secret", "+ Bearer another-secret", "Changed persona p1."], shown.Lines);
    }

    [Theory]
    [InlineData("Say what to change: --set /pointer=value, or --remove /pointer.")]
    [InlineData("A JSON Pointer must be empty or start with '/'.", "--set", "persona_name=x")]
    [InlineData("The '~' at index 1 is not followed by 0 or 1. In a JSON Pointer '~0' stands for '~' and '~1' for '/'.", "--set", "/~2=x")]
    [InlineData("The pointer is empty. Give one such as /name.", "--remove", "")]
    [InlineData("--set needs a pointer and a value: /persona_name=value.", "--set", "/persona_name")]
    [InlineData("There is no member or item at /layers/stt/hotwords/3.", "--set", "/layers/stt/hotwords/3=x")]
    [InlineData("There is no member or item at /layers/stt/hotwords/2.", "--remove", "/layers/stt/hotwords/2")]
    [InlineData("There is no member or item at /persona_name/x.", "--set", "/persona_name/x=1")]
    [InlineData("There is no member or item at /document_tags/1. For a member named 1, set its object to {} first.", "--set", "/document_tags/1=a")]
    [InlineData("There is no member or item at /layers/stt/hotwords/0/x.", "--set", "/layers/stt/hotwords/0/x=1")]
    [InlineData("There is no member or item at /persona_name/x.", "--remove", "/persona_name/x")]
    [InlineData("There is no member or item at /layers/stt/hotwords/2/x.", "--remove", "/layers/stt/hotwords/2/x")]
    [InlineData("--set /document_ids needs JSON of the type array; for a text, add double quotes around it.", "--set", "/document_ids=[d1,d3]")]
    [InlineData("--set /layers/llm needs JSON of the type object; for a text, add double quotes around it.", "--set", "/layers/llm=")]
    [InlineData("--set /layers/tts/tts_emotion_control needs JSON of the type boolean; for a text, add double quotes around it.", "--set", "/layers/tts/tts_emotion_control=True")]
    [InlineData("/persona_id cannot be changed: only the service sets it.", "--set", "/persona_id=p9")]
    [InlineData("/created_at cannot be changed: only the service sets it.", "--set", "/created_at=now")]
    [InlineData("These environment variables are not set: PERSONA_KEY. Write $${ for a literal ${.", "--set", "/layers/llm/api_key=${PERSONA_KEY}")]
    public async Task Update_with_an_invalid_or_missing_option_exits_with_2(string problem, params string[] options)
    {
        var result = await new InProcess { Stub = _stub }.RunAsync([.. Update, .. options]);

        Assert.Equal($"tavus: {problem}", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Update_refuses_a_member_that_only_the_service_sets()
    {
        var result = await new InProcess().RunAsync("pronunciation-dictionaries", "update", "pd_4c0e92d7ab1355", "--set", "/rules_count=9", "--stub");

        Assert.Equal("tavus: /rules_count cannot be changed: only the service sets it.", result.OnlyErrorLine);
    }

    [Theory]
    [InlineData("/layers/llm/api_key=hunter2", "/layers/llm/api_key")]
    [InlineData("/layers/llm={\"api_key\":\"hunter2\"}", "/layers/llm/api_key")]
    [InlineData("/layers/llm/headers/Authorization=Bearer hunter2", "/layers/llm/headers/Authorization")]
    public async Task A_secret_in_the_set_option_is_refused_and_not_shown_in_the_error(string argument, string path)
    {
        var result = await new InProcess { Stub = _stub }.RunAsync([.. Update, "--set", argument]);

        Assert.Equal($"tavus: A secret must not be an argument, where others could see it: set an environment variable, and write --set '{path}=${{NAME}}'.", result.OnlyErrorLine);
        Assert.Empty(_stub.Requests);
    }

    [Fact]
    public async Task Update_accepts_a_number_with_a_huge_exponent_in_another_member()
    {
        _stub.Personas.AddJson("""{"persona_id":"p1","persona_name":1e99999999999}""");

        var result = await new InProcess { Stub = _stub }.RunAsync([.. Update, "--set", "/context=d"]);

        Assert.Equal(["/context", "+ d", "Changed persona p1."], result.Lines);
    }

    [Fact]
    public async Task Update_fails_after_three_concurrent_changes_of_the_same_member()
    {
        // Simulates someone else who changes the model each time, after the command has read the persona and before the patch arrives.
        var number = 0;
        _stub.Respond("Personas_Patch", async (_, cancellationToken) =>
        {
            _stub.Personas.AddJson($$$$"""{"persona_id":"p1","layers":{"llm":{"model":"other-{{{{number++}}}}"}}}""");
            await Task.CompletedTask.WaitAsync(cancellationToken);
            return new HttpResponseMessage((System.Net.HttpStatusCode)422) { Content = new StringContent("""{"message":"Invalid JSON patch format"}""") };
        });

        var result = await new InProcess { Stub = _stub }.RunAsync([.. Update, "--set", "/layers/llm/model=b"]);

        Assert.Equal("tavus: Someone else changed 'p1' during each of 3 attempts to update it. Nothing was overwritten; try again.", result.OnlyErrorLine);
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["- a", "- other-0", "- other-1"], result.Lines.Where(static line => line.StartsWith("- ", StringComparison.Ordinal)));
    }
}
