using Tavus.Cli.Tests.Running;

namespace Tavus.Cli.Tests.Files;

/// <summary>In place of secrets, a file contains names of environment variables. Apply sends the values of the variables, but does not show them.</summary>
public sealed class ApplySecretsTests : ApplyTest
{
    [Fact]
    public async Task Apply_reads_the_secrets_of_a_file_from_environment_variables_and_does_not_show_them()
    {
        var file = Folder.Write("c.yaml", "persona_id: p1\nlayers: {llm: {api_key: '${PERSONA_LLM_API_KEY}', headers: {Authorization: 'Bearer ${PERSONA_TOKEN}'}}}\n");
        var variables = new Dictionary<string, string> { ["PERSONA_LLM_API_KEY"] = "secret-one", ["PERSONA_TOKEN"] = "secret-two" };

        var result = await ApplyAsync(variables, file);
        var again = await ApplyAsync(variables, file, "--json");

        Assert.Equal(["/layers/llm/api_key", "- \"********\"", "+ ${PERSONA_LLM_API_KEY}", "/layers/llm/headers", "+ Authorization: ${PERSONA_TOKEN}", "Changed persona p1."], result.Lines);
        Assert.Equal(["""{"persona_id":"p1","changed":false,"dry_run":false,"patch":[]}"""], again.Lines);
        var llm = Stub.Personas[0].Layers!.Llm!;
        Assert.Equal(("secret-one", "Bearer secret-two"), (llm.ApiKey, llm.Headers!["Authorization"]));
    }

    [Fact]
    public async Task Apply_shows_both_variables_in_place_of_a_secret_if_their_values_are_equal()
    {
        var file = Folder.Write("c.yaml", "persona_id: p1\nlayers: {llm: {api_key: '${PERSONA_LLM_API_KEY}'}, tts: {api_key: '${PERSONA_TTS_API_KEY}'}}\n");

        var result = await ApplyAsync(new() { ["PERSONA_LLM_API_KEY"] = "same", ["PERSONA_TTS_API_KEY"] = "same" }, file);

        Assert.Contains("+ api_key: ${PERSONA_LLM_API_KEY} or ${PERSONA_TTS_API_KEY}", result.Lines);
    }

    [Fact]
    public async Task Apply_reads_URL_credentials_from_environment_variables_and_does_not_show_them()
    {
        var file = Folder.Write("c.yaml", "persona_id: p1\nlayers: {llm: {base_url: 'https://${PERSONA_PASSWORD}@a.example?key=literal-1'}}\n");

        var result = await ApplyAsync(new() { ["PERSONA_PASSWORD"] = "secret-one" }, file);
        var get = await new InProcess { Stub = Stub }.RunAsync("personas", "get", "p1", "--stub", "--json");

        Assert.Equal(["/layers/llm/base_url", "+ https://${PERSONA_PASSWORD}@a.example?key=********", "Changed persona p1."], result.Lines);
        Assert.Equal("https://secret-one@a.example?key=literal-1", Stub.Personas[0].Layers!.Llm!.BaseUrl);
        Assert.Contains("\"https://********@a.example?key=********\"", get.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_URL_with_masked_credentials_can_be_kept_but_not_changed()
    {
        Stub.Personas.AddJson("""{"persona_id":"p2","layers":{"llm":{"base_url":"https://u:p@a.example","extra_body":{"name":"api_key","value":"secret-value"}}}}""");

        var same = await ApplyAsync([], Folder.Write("c.yaml", "persona_id: p2\nlayers: {llm: {base_url: 'https://********@a.example', extra_body: {name: api_key, value: '********'}}}\n"));
        var other = await ApplyAsync([], Folder.Write("d.yaml", "persona_id: p2\nlayers: {llm: {base_url: 'https://********@b.example'}}\n"));

        Assert.Equal(["No change."], same.Lines);
        Assert.Contains("'/layers/llm/base_url' contains a masked credential", other.OnlyErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_from_the_environment_are_shown_as_placeholders_under_any_member_name()
    {
        var file = Folder.Write("c.yaml", "persona_id: p1\ncontext: 'On ${PERSONA_HOST}, $${PERSONA_LITERAL}'\nlayers: {stt: {hotwords: [x, '${PERSONA_HOST}']}, llm: {headers: {A: 'Bearer ${PERSONA_TOKEN}'}}}\n");
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
    public async Task All_unset_environment_variables_are_listed_in_one_error()
    {
        var file = Folder.Write("c.yaml", "persona_id: p1\nlayers: {llm: {api_key: '${PERSONA_ONE}', base_url: '${PERSONA_SET}'}, tts: {api_key: '${PERSONA_TWO}'}}\n");

        var result = await ApplyAsync(new() { ["PERSONA_SET"] = "secret-value", ["PERSONA_TWO"] = "" }, file);

        Assert.Equal("tavus: These environment variables are not set: PERSONA_ONE, PERSONA_TWO. Write $${ for a literal ${.", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
    }

    [Theory]
    [InlineData("TAVUS_API_KEY")]
    [InlineData("tavus_Api_Key")]
    public async Task TAVUS_API_KEY_is_refused_as_a_placeholder_in_a_file(string name)
    {
        var file = Folder.Write("c.yaml", $"persona_id: p1\ncontext: 'x ${{{name}}}'\n");

        var result = await ApplyAsync(new() { [name] = "secret-value" }, file);

        Assert.Equal("tavus: TAVUS_API_KEY is the API key of this tool and is never sent as content: use another variable.", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(Stub.Requests);
    }

    [Fact]
    public async Task A_secret_that_the_service_masks_is_not_changed_by_apply()
    {
        Stub.Personas.AddJson("""{"persona_id":"p2","layers":{"llm":{"model":"a","api_key":"********","headers":{"A":"***","B":"b"}}}}""");
        var file = Folder.Write("c.yaml", "persona_id: p2\nlayers: {llm: {api_key: '${PERSONA_KEY}', headers: {A: '${PERSONA_KEY}', B: '********'}}}\n");

        var result = await ApplyAsync(new() { ["PERSONA_KEY"] = "secret-value" }, file);

        Assert.Equal(["No change."], result.Lines);
    }
}
