using Newtonsoft.Json.Linq;
using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Files;

public sealed class ExportTests : IDisposable
{
    private static readonly string[] Export = ["personas", "export", "p1", "--stub"];

    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Fact]
    public async Task Export_of_the_documented_persona_equals_the_expected_YAML_file()
    {
        var result = await new InProcess().RunAsync("personas", "export", "p5317866", "--stub");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(await File.ReadAllLinesAsync("Files/documented-persona.yaml"), result.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task Export_replaces_secrets_with_placeholders_named_after_their_paths()
    {
        _stub.Personas.AddJson(
            """
            {"persona_id":"p1","layers":{"llm":{"api_key":"secret-1","headers":{"X-Api-Key":"secret-2","x_api_key":"secret-3","Empty":"","Nothing":null},
            "extra_body":{"max_tokens":100,"my_token":"secret-4","my_password":["secret-5","secret-6"],"use_token":true}},"tts":{"api_key":42}},"new_secret":"secret-7","pin_secret":1234567890}
            """);

        var result = await new InProcess { Stub = _stub }.RunAsync([.. Export, "--format", "json"]);

        Assert.DoesNotContain("secret-", result.Output, StringComparison.Ordinal);
        Assert.True(
            JToken.DeepEquals(
                JToken.Parse(
                    """
                    {"persona_id":"p1","layers":{"llm":{"api_key":"${PERSONA_LLM_API_KEY}","headers":{"X-Api-Key":"${PERSONA_LLM_HEADERS_X_API_KEY}","x_api_key":"${PERSONA_LLM_HEADERS_X_API_KEY_2}","Empty":"","Nothing":null},
                    "extra_body":{"max_tokens":100,"my_token":"${PERSONA_LLM_EXTRA_BODY_MY_TOKEN}","my_password":["${PERSONA_LLM_EXTRA_BODY_MY_PASSWORD_0}","${PERSONA_LLM_EXTRA_BODY_MY_PASSWORD_1}"],"use_token":true}},
                    "tts":{"api_key":"${PERSONA_TTS_API_KEY}"}},"new_secret":"${PERSONA_NEW_SECRET}","pin_secret":"${PERSONA_PIN_SECRET}"}
                    """),
                JToken.Parse(result.Output)),
            result.Output);
    }

    [Fact]
    public async Task Export_replaces_credentials_in_URLs_and_in_name_value_pairs_with_placeholders()
    {
        _stub.Personas.AddJson(
            """
            {"persona_id":"p1","layers":{"llm":{"base_url":"https://u:secret-1@a.example/${X}?model=m&api_key=secret-2","extra_body":{"list":[{"name":"api_key","value":"secret-3"},{"name":"colour","value":"red"}]}}}}
            """);

        var result = await new InProcess { Stub = _stub }.RunAsync(Export);

        Assert.Contains("# Only secrets that their names or formats reveal are replaced by placeholders: check the file for others.", result.Lines);
        Assert.Equal(
            ["base_url: https://${PERSONA_LLM_BASE_URL}@a.example/$${X}?model=m&api_key=${PERSONA_LLM_BASE_URL_2}", "- name: api_key", "value: ${PERSONA_LLM_EXTRA_BODY_LIST_0_VALUE}", "- name: colour", "value: red"],
            result.Lines.Select(static line => line.Trim()).Where(static line => line.StartsWith("base_url", StringComparison.Ordinal) || line.Contains("name:", StringComparison.Ordinal) || line.StartsWith("value", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Export_keeps_values_of_members_whose_names_only_resemble_names_of_secrets()
    {
        _stub.Personas.AddJson(
            """
            {"persona_id":"p1","layers":{"llm":{"tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object","properties":{"api_key":{"type":"string"},"cookie":{"enum":["a"]}}}}}],"extra_body":{"key_takeaways":3,"keywords":["a"]}}}}
            """);

        var result = await new InProcess { Stub = _stub }.RunAsync(Export);

        Assert.DoesNotContain("${PERSONA", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_prefixes_every_placeholder_name_with_PERSONA()
    {
        _stub.Personas.AddJson("""{"persona_id":"p1","layers":{"aws":{"secret_access_key":"a"}},"github_token":"b","tavus_api_key":"c","0_key":"d"}""");

        var result = await new InProcess { Stub = _stub }.RunAsync(Export);

        Assert.Equal(
            ["PERSONA_AWS_SECRET_ACCESS_KEY", "PERSONA_GITHUB_TOKEN", "PERSONA_TAVUS_API_KEY", "PERSONA_0_KEY"],
            result.Lines.Where(static line => line.Contains("${PERSONA_", StringComparison.Ordinal)).Select(static line => line.Split("${")[1].TrimEnd('}')));
    }

    [Fact]
    public async Task Export_adds_numbers_to_thousands_of_equal_placeholder_names_within_30_seconds()
    {
        const int Count = 8_000;
        var headers = Enumerable.Range(0, Count).Select(static i => $"\"{(char)(0x4E00 + i)}\":\"secret\"");
        _stub.Personas.AddJson($"{{\"persona_id\":\"p1\",\"layers\":{{\"llm\":{{\"headers\":{{{string.Join(',', headers)}}}}}}}}}");

        var result = await Task.Run(() => new InProcess { Stub = _stub }.RunAsync(Export)).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(Count, result.Lines.Count(static line => line.Contains("${PERSONA_LLM_HEADERS__", StringComparison.Ordinal)));
        Assert.EndsWith($"${{PERSONA_LLM_HEADERS___{Count}}}", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_numbered_placeholder_name_never_equals_another_placeholder_name()
    {
        _stub.Personas.AddJson("""{"persona_id":"p1","a_key_2":"a","a_key":"b","a-key":"c","a_Key":"d"}""");

        var result = await new InProcess { Stub = _stub }.RunAsync(Export);

        Assert.Equal(
            ["a_key_2: ${PERSONA_A_KEY_2}", "a_key: ${PERSONA_A_KEY}", "a-key: ${PERSONA_A_KEY_3}", "a_Key: ${PERSONA_A_KEY_4}"],
            result.Lines.Where(static line => line.StartsWith('a')));
    }

    [Fact]
    public async Task Export_omits_timestamps_and_escapes_literal_placeholders()
    {
        _stub.Personas.AddJson("""{"persona_id":"p1","context":"${A} $${B} $C","created_at":"2024-11-25T22:40:35Z","updated_at":""}""");

        var result = await new InProcess { Stub = _stub }.RunAsync(Export);

        Assert.Equal(["persona_id: p1", "context: $${A} $$${B} $C"], result.Lines.Where(static line => line[0] != '#'));
    }

    [Fact]
    public async Task Export_escapes_control_characters_in_names_and_values()
    {
        _stub.Personas.AddJson("""{"persona_id":"p1","context":"\u001b[2J\u202e\ud83d\ude00\udb40\udc41","a\u001b\nb: c":1,"system_prompt":"one\ntwo\u0007"}""");

        var result = await new InProcess { Stub = _stub }.RunAsync(Export);

        Assert.Equal(["persona_id: p1", @"system_prompt: ""one\ntwo\u0007""", @"context: ""\u001b[2J\u202e😀\U000e0041""", @"""a\u001b\nb: c"": 1"], result.Lines.Where(static line => line[0] != '#'));
    }

    [Fact]
    public async Task Export_of_an_unpaired_surrogate_requires_the_JSON_format()
    {
        _stub.Personas.AddJson("""{"persona_id":"p1","context":"\ud800"}""");

        var yaml = await new InProcess { Stub = _stub }.RunAsync(Export);
        var json = await new InProcess { Stub = _stub }.RunAsync([.. Export, "--format", "json"]);

        Assert.Equal("", yaml.Output);
        Assert.Equal("tavus: The persona contains characters that YAML does not allow, such as an unpaired surrogate: add --format json.", yaml.OnlyErrorLine);
        Assert.Equal(2, yaml.ExitCode);
        Assert.Contains(@"""context"": ""\ud800""", json.Output, StringComparison.Ordinal);
    }
}
