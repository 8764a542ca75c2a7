using System.Net;
using Newtonsoft.Json.Linq;
using Tavus.Cli.Tests.Running;

namespace Tavus.Cli.Tests.Files;

/// <summary>Tests what <c>apply</c> prints before it changes anything: the diff, and the question whether to continue.</summary>
public sealed class ApplyQuestionTests : ApplyTest
{
    [Fact]
    public async Task Apply_sends_the_shown_diff_when_the_user_agrees_and_a_second_apply_changes_nothing()
    {
        var file = Folder.Write(
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

        var first = await new InProcess { Stub = Stub, Typed = "y\n" }.RunAsync("personas", "apply", file, "--stub");
        var second = await new InProcess { Stub = Stub }.RunAsync("personas", "apply", file, "--stub");

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
        var actual = JObject.Parse(Stub.Personas[0].ToJson());
        actual.Remove("updated_at");
        Assert.True(JToken.DeepEquals(expected, actual), actual.ToString());
    }

    [Theory]
    [InlineData("y", 0, "Created persona p")]
    [InlineData("n", 130, "+ system_prompt: x")]
    public async Task Apply_shows_a_new_object_and_asks_before_it_creates_the_object(string reply, int exitCode, string lastLine)
    {
        var file = Folder.Write("new.yaml", "persona_name: B\nsystem_prompt: x\n");

        var result = await new InProcess { Stub = Stub, Typed = $"{reply}\n" }.RunAsync("personas", "apply", file, "--stub");
        var unasked = await new InProcess { Stub = Stub }.RunAsync("personas", "apply", file, "--stub");

        Assert.Equal("Create a persona? [y/N] ", result.Terminal);
        Assert.Equal(["+ persona_name: B", "+ system_prompt: x"], result.Lines.Take(2));
        Assert.StartsWith(lastLine, result.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(exitCode == 0 ? 2 : 1, Stub.Personas.Count);
        Assert.Equal((2, "tavus: Cannot ask for confirmation without a terminal. Add --yes."), (unasked.ExitCode, unasked.OnlyErrorLine));
    }

    [Fact]
    public async Task Apply_changes_nothing_and_exits_with_130_when_the_user_declines()
    {
        var result = await new InProcess { Stub = Stub, Typed = "n\n" }.RunAsync("personas", "apply", Folder.Write("c.yaml", "persona_id: p1\npersona_name: B\n"), "--stub");

        Assert.Equal(["/persona_name", "- Coach", "+ B"], result.Lines);
        Assert.Equal(130, result.ExitCode);
        Assert.Equal("Coach", Stub.Personas[0].PersonaName);
    }

    [Fact]
    public async Task Apply_without_a_terminal_exits_with_2_unless_the_yes_option_is_given()
    {
        var file = Folder.Write("c.yaml", "persona_id: p1\npersona_name: B\n");

        var refused = await new InProcess { Stub = Stub }.RunAsync("personas", "apply", file, "--stub");
        var done = await ApplyAsync([], file);

        Assert.Equal("tavus: Cannot ask for confirmation without a terminal. Add --yes.", refused.OnlyErrorLine);
        Assert.Equal(2, refused.ExitCode);
        Assert.Equal(["/persona_name", "- Coach", "+ B", "Changed persona p1."], done.Lines);
        Assert.Equal("B", Stub.Personas[0].PersonaName);
    }

    [Fact]
    public async Task A_dry_run_of_apply_shows_the_diff_and_changes_nothing()
    {
        var file = Folder.Write("c.yaml", "persona_id: p1\npersona_name: B\n");

        var shown = await new InProcess { Stub = Stub }.RunAsync("personas", "apply", file, "--stub", "--dry-run");
        var json = await new InProcess { Stub = Stub }.RunAsync("personas", "apply", file, "--stub", "--dry-run", "--json");

        Assert.Equal(["/persona_name", "- Coach", "+ B", "This would change persona p1."], shown.Lines);
        Assert.Equal(["""{"persona_id":"p1","changed":true,"dry_run":true,"patch":[{"op":"replace","path":"/persona_name","value":"B"}]}"""], json.Lines);
        Assert.Equal("Coach", Stub.Personas[0].PersonaName);
    }

    [Fact]
    public async Task A_dry_run_of_apply_without_an_id_creates_no_persona()
    {
        var file = Folder.Write("c.yaml", "system_prompt: x\nlayers: {llm: {api_key: '${PERSONA_KEY}'}}\n");

        var result = await new InProcess { Stub = Stub, Variables = { ["PERSONA_KEY"] = "secret-value" } }.RunAsync("personas", "apply", file, "--stub", "--dry-run");

        Assert.Equal(["+ system_prompt: x", "+ layers:", "+   llm:", "+     api_key: ${PERSONA_KEY}", "This would create a persona."], result.Lines);
        Assert.Empty(Stub.Requests);
        Assert.Equal("system_prompt: x\nlayers: {llm: {api_key: '${PERSONA_KEY}'}}\n", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Apply_with_json_is_refused_without_the_yes_or_dry_run_option()
    {
        var result = await new InProcess { Stub = Stub, Typed = "y" }.RunAsync("personas", "apply", "c.yaml", "--stub", "--json");

        Assert.Equal("tavus: --json never asks: add --yes or --dry-run. See 'tavus personas apply --help'.", result.OnlyErrorLine);
    }

    [Fact]
    public async Task The_diff_of_apply_escapes_control_characters()
    {
        Stub.Personas.AddJson("""{"persona_id":"p4","context":"\u001b[2Jold","a\u001b/b":1}""");
        var file = Folder.Write("c.yaml", "persona_id: p4\ncontext: new\n\"a\\e/b\": 2\n");

        var result = await ApplyAsync([], file, "--dry-run");

        Assert.Equal(["/context", @"- ""\u001b[2Jold""", "+ new", @"/a\u001b~1b", "- 1", "+ 2", "This would change persona p4."], result.Lines);
    }

    [Fact]
    public async Task Apply_shows_a_new_diff_and_question_after_a_concurrent_change()
    {
        var file = Folder.Write("c.yaml", "persona_id: p1\npersona_name: Mine\n");
        Stub.Respond("Personas_Patch", (_, _) =>
        {
            Stub.Personas.AddJson("""{"persona_id":"p1","persona_name":"Theirs"}""");
            return Task.FromResult(new HttpResponseMessage((HttpStatusCode)422) { Content = new StringContent("{}") });
        });

        var result = await new InProcess { Stub = Stub, Typed = "y\nn\n" }.RunAsync("personas", "apply", file, "--stub");

        Assert.Equal(["/persona_name", "- Coach", "+ Mine", "/persona_name", "- Theirs", "+ Mine"], result.Lines);
        Assert.Equal(130, result.ExitCode);
        Assert.Equal("Theirs", Stub.Personas[0].PersonaName);
    }
}
