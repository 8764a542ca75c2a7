using System.Net;
using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Commands;

public sealed class PatchTests : IDisposable
{
    private static readonly string[] Patch = ["personas", "patch", "p5317866", "--stub"];

    private readonly TemporaryFolder _folder = new();
    private readonly TavusStub _stub = new();

    public void Dispose()
    {
        _folder.Dispose();
        _stub.Dispose();
    }

    [Theory]
    [InlineData("patch.json", """[{"op":"replace","path":"/persona_name","value":"Coach"},{"op":"remove","path":"/layers/stt"}]""")]
    [InlineData("patch.yaml", "- {op: replace, path: /persona_name, value: Coach}\n- op: remove\n  path: /layers/stt\n")]
    public async Task Patch_applies_the_operations_of_a_YAML_or_JSON_file(string name, string text)
    {
        var result = await new InProcess { Stub = _stub }.RunAsync([.. Patch, _folder.Write(name, text)]);

        Assert.Equal(["Changed persona p5317866."], result.Lines);
        Assert.Equal(("Coach", null), (_stub.Personas[0].PersonaName, _stub.Personas[0].Layers!.Stt));
    }

    [Fact]
    public async Task Patch_that_changes_nothing_prints_No_change_and_exits_with_0()
    {
        var result = await new InProcess { Stub = _stub }.RunAsync([.. Patch, _folder.Write("p.json", """[{"op":"test","path":"/persona_name","value":"Life Coach"}]""")]);

        Assert.Equal(["No change."], result.Lines);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Patch_with_json_prints_the_sent_operations_with_placeholders_for_variable_values()
    {
        var file = _folder.Write("p.yaml", "- {op: replace, path: /layers/llm/api_key, value: '${PERSONA_LLM_API_KEY}'}\n- {op: add, path: /layers/llm/headers, value: {X: 'Bearer ${PERSONA_TOKEN}'}}\n- {op: add, path: /context, value: 'On ${PERSONA_HOST}'}\n");

        var result = await new InProcess { Stub = _stub, Variables = { ["PERSONA_LLM_API_KEY"] = "secret-one", ["PERSONA_TOKEN"] = "secret-two", ["PERSONA_HOST"] = "host-value" } }.RunAsync([.. Patch, file, "--json"]);

        Assert.Equal(
            ["""{"persona_id":"p5317866","changed":true,"dry_run":false,"patch":[{"op":"replace","path":"/layers/llm/api_key","value":"${PERSONA_LLM_API_KEY}"},{"op":"add","path":"/layers/llm/headers","value":{"X":"${PERSONA_TOKEN}"}},{"op":"add","path":"/context","value":"On ${PERSONA_HOST}"}]}"""],
            result.Lines);
        Assert.Equal("secret-one", _stub.Personas[0].Layers!.Llm!.ApiKey);
        Assert.Equal("Bearer secret-two", _stub.Personas[0].Layers!.Llm!.Headers!["X"]);
    }

    [Theory]
    [InlineData("p.json", "[", "p.json, line 1, column 2: this is not JSON.")]
    [InlineData("p.json", "", "p.json is empty, or is not an ordinary file. Write the content into a file, or pipe it to \"-\".")]
    [InlineData("p.json", "[] []", "p.json, line 1, column 4: this is not JSON.")]
    [InlineData("p.json", "[{\"op\":\"add\",\n \"op\":\"add\"}]", "p.json, line 2, column 2: this name appears twice in the same object.")]
    [InlineData("p.json", "{}", "p.json: The JSON Patch is not an array of operations.")]
    [InlineData("p.json", "[]", "p.json contains no operation.")]
    [InlineData("p.json", """[{"op":"remove","path":"/a"},{"op":"delete","path":"/a"}]""", "Operation 1 of the JSON Patch is not valid: 'op' is not one of add, remove, replace, copy, move, test.")]
    [InlineData("p.yaml", "a: 1\na: 2", "p.yaml, line 2, column 1: this name appears twice in the same mapping.")]
    [InlineData("p.txt", "[]", "p.txt: the name must end in .yaml, .yml or .json, which determines the format.")]
    [InlineData("p.json", """[{"op":"add","path":"/context","value":"${PERSONA_A} ${PERSONA_B} ${PERSONA_A} $${PERSONA_C}"}]""", "These environment variables are not set: PERSONA_A, PERSONA_B. Write $${ for a literal ${.")]
    [InlineData("p.json", """[{"op":"add","path":"/context","value":"${not a name}"}]""", "A '${' in the file does not start a placeholder such as ${NAME}. Write $${ for a literal ${.")]
    public async Task Patch_of_an_invalid_file_names_the_problem_and_exits_with_2(string name, string text, string problem)
    {
        var result = await new InProcess { Stub = _stub }.RunAsync([.. Patch, _folder.Write(name, text)]);

        Assert.EndsWith(problem, result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(_stub.Requests);
    }

    [Theory]
    [InlineData("{op: replace, path: /persona_name, value: 007}", "/persona_name must be text: put 7 in quotes")]
    [InlineData("{op: add, path: /document_ids/-, value: 12e5}", "/document_ids/- must be text: put 12e5 in quotes")]
    [InlineData("{op: add, path: /persona_nam, value: B}", "/persona_nam is not a documented member (did you mean persona_name?)")]
    [InlineData("{op: replace, path: /layers, value: {llm: {modle: x, model: 7}}}", "/layers/llm/modle is not a documented member (did you mean model?); /layers/llm/model must be text: put 7 in quotes")]
    [InlineData("{op: replace, path: '', value: {persona_nam: B}}", "/persona_nam is not a documented member (did you mean persona_name?)")]
    [InlineData("{op: copy, from: /persona_name, path: /layers/llm/modle}", "/layers/llm/modle is not a documented member (did you mean model?)")]
    public async Task Patch_refuses_undocumented_members_and_unquoted_text_without_allow_unknown(string operation, string problem)
    {
        var file = _folder.Write("p.yaml", $"- {{op: remove, path: /context}}\n- {operation}\n");

        var refused = await new InProcess { Stub = _stub }.RunAsync([.. Patch, file]);
        var requests = _stub.Requests.Count;
        await new InProcess { Stub = _stub }.RunAsync([.. Patch, file, "--allow-unknown"]);

        Assert.Equal($"tavus: {problem}. To send it anyway, add --allow-unknown.", refused.OnlyErrorLine);
        Assert.Equal((2, 0, 1), (refused.ExitCode, requests, _stub.Requests.Count));
    }

    [Theory]
    [InlineData("{op: replace, path: /max_x, value: 2}")]
    [InlineData("{op: add, path: /more/y, value: 2}")]
    [InlineData("{op: remove, path: /max_x}")]
    [InlineData("{op: test, path: /max_x, value: 1}")]
    [InlineData("{op: add, path: /layers/llm/extra_body/any, value: 1}")]
    [InlineData("{op: add, path: /pal_name, value: B}")]
    [InlineData("{op: add, path: /document_ids, value: [d1]}")]
    public async Task Patch_accepts_existing_members_and_free_form_JSON_and_aliases(string operation)
    {
        _stub.Personas.Clear();
        _stub.Personas.AddJson("""{"persona_id":"p5317866","max_x":1,"more":{"x":1},"layers":{"llm":{"extra_body":{}}}}""");

        var result = await new InProcess { Stub = _stub }.RunAsync([.. Patch, _folder.Write("p.yaml", $"- {operation}\n")]);

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
    }

    [Fact]
    public async Task Patch_of_a_missing_or_wrongly_encoded_file_exits_with_2()
    {
        var missing = await new InProcess().RunAsync([.. Patch, _folder.PathOf("none.json")]);
        await File.WriteAllBytesAsync(_folder.PathOf("latin1.json"), [(byte)'"', 0xE9, (byte)'"']);
        var encoded = await new InProcess().RunAsync([.. Patch, _folder.PathOf("latin1.json")]);

        Assert.Contains("none.json cannot be read: ", missing.OnlyErrorLine, StringComparison.Ordinal);
        Assert.EndsWith("latin1.json is neither UTF-8 nor UTF-16 with a byte order mark.", encoded.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal((2, 2), (missing.ExitCode, encoded.ExitCode));
    }

    [Fact]
    public async Task A_refused_patch_prints_the_operation_that_the_service_names()
    {
        _stub.Respond("Personas_Patch", (HttpStatusCode)422, """{"message":"No member at /layers/stt"}""");

        var result = await new InProcess { Stub = _stub }.RunAsync([.. Patch, _folder.Write("p.json", """[{"op":"remove","path":"/layers/stt"}]""")]);

        Assert.EndsWith("No member at /layers/stt. Check this operation: remove /layers/stt.", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }
}
