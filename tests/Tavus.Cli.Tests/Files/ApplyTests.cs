using System.Net;
using Newtonsoft.Json.Linq;
using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Files;

public sealed class ApplyTests : IDisposable
{
    private const string Persona = """
        {"persona_id":"p1","persona_name":"Coach","system_prompt":"one\ntwo\nthree\n","created_at":"2024-11-25T22:40:35Z",
        "layers":{"llm":{"model":"a","api_key":"secret-value","extra_body":{"n":1.50,"m":null}},"stt":{"hotwords":["x"]}},"unknown":{"a":1,"b":2}}
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly TavusStub _stub = new();

    public ApplyTests()
    {
        _stub.Personas.Clear();
        _stub.Personas.AddJson(Persona);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _stub.Dispose();
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("json")]
    public async Task What_was_exported_changes_nothing(string format)
    {
        var export = await new InProcess { Stub = _stub }.RunAsync("personas", "export", "p1", "--stub", "--format", format);
        var file = _folder.Write($"coach.{format}", export.Output);

        var result = await ApplyAsync(new() { ["PERSONA_LLM_API_KEY"] = "secret-value" }, file);

        Assert.Equal(["No change."], result.Lines);
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain(_stub.Requests, static request => request.OperationId == "Personas_Patch");
    }

    [Fact]
    public async Task A_change_is_shown_and_asked_for_and_the_second_time_nothing_changes()
    {
        var file = _folder.Write(
            "coach.yaml",
            """
            # The coach.
            persona_id: p1
            system_prompt: |
              one
              2
              three
            layers:
              llm:
                model: b # the better one
                extra_body: {n: 1.5, m: ~}
              vqa:
                prompt: p
              stt: null
            unknown:
              a: 1
            created_at: 1999-01-01T00:00:00Z
            """);

        var first = await new InProcess { Stub = _stub, Typed = "y\n" }.RunAsync("personas", "apply", file, "--stub");
        var second = await new InProcess { Stub = _stub }.RunAsync("personas", "apply", file, "--stub");

        Assert.Equal("Change persona p1? [y/N] ", first.Terminal);
        Assert.Equal(
            [
                "/system_prompt", "-   two", "+   2",
                "/layers/llm/model", "- a", "+ b",
                "/layers/stt", "- hotwords:", "-   - x",
                "/layers/vqa", "+ prompt: p",
                "/unknown/b", "- 2",
                "Changed persona p1.",
            ],
            first.Lines);
        Assert.Equal(["No change."], second.Lines);
        var expected = JObject.Parse(
            """
            {"persona_id":"p1","persona_name":"Coach","system_prompt":"one\n2\nthree\n","created_at":"2024-11-25T22:40:35Z",
            "layers":{"llm":{"model":"b","api_key":"secret-value","extra_body":{"n":1.50,"m":null}},"vqa":{"prompt":"p"}},"unknown":{"a":1}}
            """);
        var actual = JObject.Parse(_stub.Personas[0].ToJson());
        actual.Remove("updated_at");
        Assert.True(JToken.DeepEquals(expected, actual), actual.ToString());
    }

    [Fact]
    public async Task No_changes_nothing()
    {
        var result = await new InProcess { Stub = _stub, Typed = "n\n" }.RunAsync("personas", "apply", _folder.Write("c.yaml", "persona_id: p1\npersona_name: B\n"), "--stub");

        Assert.Equal(["/persona_name", "- Coach", "+ B"], result.Lines);
        Assert.Equal(130, result.ExitCode);
        Assert.Equal("Coach", _stub.Personas[0].PersonaName);
    }

    [Fact]
    public async Task Without_a_terminal_a_change_needs_yes()
    {
        var file = _folder.Write("c.yaml", "persona_id: p1\npersona_name: B\n");

        var refused = await new InProcess { Stub = _stub }.RunAsync("personas", "apply", file, "--stub");
        var done = await ApplyAsync([], file);

        Assert.Equal("tavus: There is no terminal to ask on: add --yes.", refused.OnlyErrorLine);
        Assert.Equal(2, refused.ExitCode);
        Assert.Equal(["/persona_name", "- Coach", "+ B", "Changed persona p1."], done.Lines);
        Assert.Equal("B", _stub.Personas[0].PersonaName);
    }

    [Fact]
    public async Task A_dry_run_only_shows()
    {
        var file = _folder.Write("c.yaml", "persona_id: p1\npersona_name: B\n");

        var shown = await new InProcess { Stub = _stub }.RunAsync("personas", "apply", file, "--stub", "--dry-run");
        var json = await new InProcess { Stub = _stub }.RunAsync("personas", "apply", file, "--stub", "--dry-run", "--json");

        Assert.Equal(["/persona_name", "- Coach", "+ B", "This would change persona p1."], shown.Lines);
        Assert.Equal(["""{"persona_id":"p1","changed":true,"dry_run":true,"patch":[{"op":"replace","path":"/persona_name","value":"B"}]}"""], json.Lines);
        Assert.Equal("Coach", _stub.Personas[0].PersonaName);
    }

    [Fact]
    public async Task Secrets_are_read_from_the_environment_and_not_shown()
    {
        var file = _folder.Write("c.yaml", "persona_id: p1\nlayers: {llm: {api_key: '${PERSONA_LLM_API_KEY}', headers: {Authorization: 'Bearer ${PERSONA_TOKEN}'}}}\n");
        var variables = new Dictionary<string, string> { ["PERSONA_LLM_API_KEY"] = "secret-one", ["PERSONA_TOKEN"] = "secret-two" };

        var result = await ApplyAsync(variables, file);
        var again = await ApplyAsync(variables, file, "--json");

        Assert.Equal(["/layers/llm/api_key", "- \"********\"", "+ ${PERSONA_LLM_API_KEY}", "/layers/llm/headers", "+ Authorization: ${PERSONA_TOKEN}", "Changed persona p1."], result.Lines);
        Assert.Equal(["""{"persona_id":"p1","changed":false,"dry_run":false,"patch":[]}"""], again.Lines);
        var llm = _stub.Personas[0].Layers!.Llm!;
        Assert.Equal(("secret-one", "Bearer secret-two"), (llm.ApiKey, llm.Headers!["Authorization"]));
    }

    [Fact]
    public async Task Credentials_within_a_text_are_read_from_the_environment_and_not_shown()
    {
        var file = _folder.Write("c.yaml", "persona_id: p1\nlayers: {llm: {base_url: 'https://${PERSONA_PASSWORD}@a.example?key=literal-1'}}\n");

        var result = await ApplyAsync(new() { ["PERSONA_PASSWORD"] = "secret-one" }, file);
        var get = await new InProcess { Stub = _stub }.RunAsync("personas", "get", "p1", "--stub", "--json");

        Assert.Equal(["/layers/llm/base_url", "+ https://${PERSONA_PASSWORD}@a.example?key=********", "Changed persona p1."], result.Lines);
        Assert.Equal("https://secret-one@a.example?key=literal-1", _stub.Personas[0].Layers!.Llm!.BaseUrl);
        Assert.Contains("\"https://********@a.example?key=********\"", get.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_whose_credentials_the_file_masks_stays_and_cannot_be_changed()
    {
        _stub.Personas.AddJson("""{"persona_id":"p2","layers":{"llm":{"base_url":"https://u:p@a.example","extra_body":{"name":"api_key","value":"secret-value"}}}}""");

        var same = await ApplyAsync([], _folder.Write("c.yaml", "persona_id: p2\nlayers: {llm: {base_url: 'https://********@a.example', extra_body: {name: api_key, value: '********'}}}\n"));
        var other = await ApplyAsync([], _folder.Write("d.yaml", "persona_id: p2\nlayers: {llm: {base_url: 'https://********@b.example'}}\n"));

        Assert.Equal(["No change."], same.Lines);
        Assert.Contains("'/layers/llm/base_url' holds a masked credential", other.OnlyErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_from_the_environment_is_shown_as_placeholders_whatever_the_name()
    {
        var file = _folder.Write("c.yaml", "persona_id: p1\ncontext: 'On ${PERSONA_HOST}, $${PERSONA_LITERAL}'\nlayers: {stt: {hotwords: [x, '${PERSONA_HOST}']}, llm: {headers: {A: 'Bearer ${PERSONA_TOKEN}'}}}\n");
        var variables = new Dictionary<string, string> { ["PERSONA_HOST"] = "host-value", ["PERSONA_TOKEN"] = "secret-two" };

        var shown = await ApplyAsync(variables, file, "--dry-run");
        var json = await ApplyAsync(variables, file, "--dry-run", "--json");
        var done = await ApplyAsync(variables, file, "--show-secrets");

        Assert.Equal(
            ["/layers/llm/headers", "+ A: ${PERSONA_TOKEN}", "/layers/stt/hotwords", "+ - ${PERSONA_HOST}", "/context", "+ On ${PERSONA_HOST}, $${PERSONA_LITERAL}", "This would change persona p1."],
            shown.Lines);
        Assert.DoesNotContain("host-value", json.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-two", json.Output, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"On ${PERSONA_HOST}, $${PERSONA_LITERAL}\"", json.Output, StringComparison.Ordinal);
        Assert.Contains("${PERSONA_TOKEN}", json.Output, StringComparison.Ordinal);
        Assert.Contains("+ On host-value, ${PERSONA_LITERAL}", done.Lines);
    }

    [Fact]
    public async Task A_number_that_the_export_hides_stays_one()
    {
        _stub.Personas.AddJson("""{"persona_id":"p2","pin_secret":1234567890,"context":"c"}""");
        var export = await new InProcess { Stub = _stub }.RunAsync("personas", "export", "p2", "--stub");
        var file = _folder.Write("c.yaml", export.Output);

        var same = await ApplyAsync(new() { ["PERSONA_PIN_SECRET"] = "1234567890" }, file);
        var other = await ApplyAsync(new() { ["PERSONA_PIN_SECRET"] = "1234567891" }, file, "--dry-run");

        Assert.Contains("pin_secret: ${PERSONA_PIN_SECRET}", export.Lines);
        Assert.Equal(["No change."], same.Lines);
        Assert.Equal(["/pin_secret", "- \"********\"", "+ ${PERSONA_PIN_SECRET}", "This would change persona p2."], other.Lines);
    }

    [Fact]
    public async Task Variables_that_are_not_set_are_named_together()
    {
        var file = _folder.Write("c.yaml", "persona_id: p1\nlayers: {llm: {api_key: '${PERSONA_ONE}', base_url: '${PERSONA_SET}'}, tts: {api_key: '${PERSONA_TWO}'}}\n");

        var result = await ApplyAsync(new() { ["PERSONA_SET"] = "secret-value", ["PERSONA_TWO"] = "" }, file);

        Assert.Equal("tavus: These environment variables are not set: PERSONA_ONE, PERSONA_TWO. Write $${ for a literal ${.", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task A_variable_of_another_name_is_sent_only_when_it_is_allowed()
    {
        var file = _folder.Write("c.yaml", "persona_id: p5317866\nsystem_prompt: ${OTHERS_SECRET}\n");
        var process = new InProcess { Variables = { ["OTHERS_SECRET"] = "planted" } };

        var refused = await process.RunAsync("personas", "apply", file, "--yes", "--stub");
        var sent = await process.RunAsync("personas", "apply", file, "--yes", "--stub", "--allow-variable", "OTHERS_SECRET");

        Assert.Equal("tavus: ${OTHERS_SECRET} does not start with PERSONA_. If it is meant to be sent, add --allow-variable OTHERS_SECRET.", refused.OnlyErrorLine);
        Assert.Equal((2, 0), (refused.ExitCode, sent.ExitCode));
    }

    [Fact]
    public async Task The_key_of_the_service_is_not_sent_under_another_name()
    {
        var file = _folder.Write("c.yaml", "persona_id: p5317866\nsystem_prompt: ${PERSONA_PROMPT}\n");
        var process = new InProcess { Variables = { ["TAVUS_API_KEY"] = "own-key-1", ["PERSONA_PROMPT"] = "own-key-1" } };

        var result = await process.RunAsync("personas", "apply", file, "--yes", "--stub");

        Assert.Equal("tavus: PERSONA_PROMPT holds the key of this tool, which is never sent as content.", result.OnlyErrorLine);
    }

    [Theory]
    [InlineData("TAVUS_API_KEY")]
    [InlineData("tavus_Api_Key")]
    public async Task The_key_of_the_service_is_never_put_into_a_persona(string name)
    {
        var file = _folder.Write("c.yaml", $"persona_id: p1\ncontext: 'x ${{{name}}}'\n");

        var result = await ApplyAsync(new() { [name] = "secret-value" }, file);

        Assert.Equal("tavus: TAVUS_API_KEY is the key of this tool, and never sent as content: use another variable.", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(_stub.Requests);
    }

    [Fact]
    public async Task A_secret_that_the_service_masks_is_left_alone()
    {
        _stub.Personas.AddJson("""{"persona_id":"p2","layers":{"llm":{"model":"a","api_key":"********","headers":{"A":"***","B":"b"}}}}""");
        var file = _folder.Write("c.yaml", "persona_id: p2\nlayers: {llm: {api_key: '${PERSONA_KEY}', headers: {A: '${PERSONA_KEY}', B: '********'}}}\n");

        var result = await ApplyAsync(new() { ["PERSONA_KEY"] = "secret-value" }, file);

        Assert.Equal(["No change."], result.Lines);
    }

    [Fact]
    public async Task Another_name_that_the_service_gives_a_member_is_met()
    {
        _stub.Personas.AddJson("""{"pal_id":"p3","pal_name":"Coach","default_face_id":"f1"}""");
        var file = _folder.Write("c.yaml", "persona_id: p3\npersona_name: Coach\ndefault_replica_id: f2\n");

        var result = await ApplyAsync([], file, "--json");

        Assert.Equal(["""{"persona_id":"p3","changed":true,"dry_run":false,"patch":[{"op":"replace","path":"/default_face_id","value":"f2"}]}"""], result.Lines);
    }

    [Theory]
    [InlineData("1e-30", "2e-30")]
    [InlineData("12345678901234567890", "12345678901234567891")]
    [InlineData("0.1000000000000000000000000000001", "0.1000000000000000000000000000002")]
    public async Task The_smallest_difference_of_numbers_is_shown_and_sent(string present, string wanted)
    {
        _stub.Personas.AddJson("""{"persona_id":"p2","layers":{"llm":{"extra_body":{"n":1}}}}""".Replace("1", present, StringComparison.Ordinal));
        var file = _folder.Write("c.yaml", $"persona_id: p2\nlayers: {{llm: {{extra_body: {{n: {wanted}}}}}}}\n");

        var result = await ApplyAsync([], file);
        var again = await ApplyAsync([], file);

        Assert.Equal(["/layers/llm/extra_body/n", $"- {present}", $"+ {wanted}", "Changed persona p2."], result.Lines);
        Assert.Equal(["No change."], again.Lines);
        Assert.Contains($"\"value\":{wanted}", _stub.Requests.Single(static request => request.OperationId == "Personas_Patch").Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_creation_without_an_id_in_the_response_is_the_fault_of_the_service()
    {
        _stub.Respond("Personas_Create", HttpStatusCode.OK, """{"persona_name":"B"}""");

        var result = await ApplyAsync([], _folder.Write("c.yaml", "system_prompt: x\n"));

        Assert.StartsWith("tavus: The service returned 200 OK. ", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task A_dry_run_creates_nothing()
    {
        var file = _folder.Write("c.yaml", "system_prompt: x\nlayers: {llm: {api_key: '${PERSONA_KEY}'}}\n");

        var result = await new InProcess { Stub = _stub, Variables = { ["PERSONA_KEY"] = "secret-value" } }.RunAsync("personas", "apply", file, "--stub", "--dry-run");

        Assert.Equal(["+ system_prompt: x", "+ layers:", "+   llm:", "+     api_key: ${PERSONA_KEY}", "This would create a persona."], result.Lines);
        Assert.Empty(_stub.Requests);
        Assert.Equal("system_prompt: x\nlayers: {llm: {api_key: '${PERSONA_KEY}'}}\n", await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("[1]", "c.yaml is not a file of a persona: it must contain one object.")]
    [InlineData("persona_id: 5", "The persona_id in the file must be a string.")]
    [InlineData("persona_id: p1\n  a: 1", "c.yaml, line 2, column ")]
    [InlineData("persona_id: p1\nsystem_prompt: \"\\udfff\\ud800\"\n", "c.yaml, line 2, column 14: an escape after this is not a character.")]
    [InlineData("persona_id: ..", "The id cannot be used: '.' and '..' would name another resource.")]
    public async Task A_file_that_is_wrong_is_wrong_usage(string text, string problem)
    {
        var result = await ApplyAsync([], _folder.Write("c.yaml", text));

        Assert.Contains(problem, result.OnlyErrorLine, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task A_link_to_a_file_that_is_too_large_is_wrong_usage()
    {
        using (var large = File.Create(_folder.PathOf("large")))
        {
            large.SetLength((1 << 24) + 1);
        }

        var link = File.CreateSymbolicLink(_folder.PathOf("c.yaml"), _folder.PathOf("large")).FullName;

        var result = await ApplyAsync([], link, "--dry-run");

        Assert.Equal($"tavus: {link} is larger than 16777216 bytes.", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task With_json_nothing_is_asked()
    {
        var result = await new InProcess { Stub = _stub, Typed = "y" }.RunAsync("personas", "apply", "c.yaml", "--stub", "--json");

        Assert.Equal("tavus: With --json nothing is asked: add --yes or --dry-run. See 'tavus personas apply --help'.", result.OnlyErrorLine);
    }

    [Fact]
    public async Task The_diff_is_inert_and_in_colors_on_a_terminal_only()
    {
        _stub.Personas.AddJson("""{"persona_id":"p4","context":"\u001b[2Jold","a\u001b/b":1}""");
        var file = _folder.Write("c.yaml", "persona_id: p4\ncontext: new\n\"a\\e/b\": 2\n");

        var result = await ApplyAsync([], file, "--dry-run");

        Assert.Equal(["/context", @"- ""\u001b[2Jold""", "+ new", @"/a\u001b~1b", "- 1", "+ 2", "This would change persona p4."], result.Lines);
    }

    [Fact]
    public async Task What_changed_meanwhile_is_shown_and_asked_for_again()
    {
        var file = _folder.Write("c.yaml", "persona_id: p1\npersona_name: Mine\n");
        _stub.Respond("Personas_Patch", (_, _) =>
        {
            _stub.Personas.AddJson("""{"persona_id":"p1","persona_name":"Theirs"}""");
            return Task.FromResult(new HttpResponseMessage((HttpStatusCode)422) { Content = new StringContent("{}") });
        });

        var result = await new InProcess { Stub = _stub, Typed = "y\nn\n" }.RunAsync("personas", "apply", file, "--stub");

        Assert.Equal(["/persona_name", "- Coach", "+ Mine", "/persona_name", "- Theirs", "+ Mine"], result.Lines);
        Assert.Equal(130, result.ExitCode);
        Assert.Equal("Theirs", _stub.Personas[0].PersonaName);
    }

    private Task<RunResult> ApplyAsync(Dictionary<string, string> variables, string file, params string[] options) =>
        new InProcess { Stub = _stub, Variables = variables }.RunAsync(["personas", "apply", file, "--stub", "--yes", .. options]);
}
