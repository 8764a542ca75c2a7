using System.Diagnostics;
using System.Net;
using Tavus.Cli.Tests.Running;

namespace Tavus.Cli.Tests.Files;

/// <summary>Tests changing and creating personas with a file, and errors in the file.</summary>
public sealed class ApplyTests : ApplyTest
{
    [Theory]
    [InlineData("yaml")]
    [InlineData("json")]
    public async Task Apply_of_an_unchanged_export_sends_no_patch(string format)
    {
        var export = await new InProcess { Stub = Stub }.RunAsync("personas", "export", "p1", "--stub", "--format", format);
        var file = Folder.Write($"coach.{format}", export.Output);

        var result = await ApplyAsync(new() { ["PERSONA_LLM_API_KEY"] = "secret-value" }, file);

        Assert.Equal(["No change."], result.Lines);
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain(Stub.Requests, static request => request.OperationId == "Personas_Patch");
    }

    [Fact]
    public async Task A_secret_number_stays_a_number_after_export_and_apply()
    {
        Stub.Personas.AddJson("""{"persona_id":"p2","pin_secret":1234567890,"context":"c"}""");
        var export = await new InProcess { Stub = Stub }.RunAsync("personas", "export", "p2", "--stub");
        var file = Folder.Write("c.yaml", export.Output);

        var same = await ApplyAsync(new() { ["PERSONA_PIN_SECRET"] = "1234567890" }, file);
        var other = await ApplyAsync(new() { ["PERSONA_PIN_SECRET"] = "1234567891" }, file, "--dry-run");

        Assert.Contains("pin_secret: ${PERSONA_PIN_SECRET}", export.Lines);
        Assert.Equal(["No change."], same.Lines);
        Assert.Equal(["/pin_secret", "- \"********\"", "+ ${PERSONA_PIN_SECRET}", "This would change persona p2."], other.Lines);
    }

    [Fact]
    public async Task Apply_patches_a_member_under_the_alias_that_the_service_returned()
    {
        Stub.Personas.AddJson("""{"pal_id":"p3","pal_name":"Coach","default_face_id":"f1"}""");
        var file = Folder.Write("c.yaml", "persona_id: p3\npersona_name: Coach\ndefault_replica_id: f2\n");

        var result = await ApplyAsync([], file, "--json");

        Assert.Equal(["""{"persona_id":"p3","changed":true,"dry_run":false,"patch":[{"op":"replace","path":"/default_face_id","value":"f2"}]}"""], result.Lines);
    }

    [Theory]
    [InlineData("apply", "c.yaml", "--yes")]
    [InlineData("create", "--file", "c.yaml")]
    public async Task A_file_with_aliases_creates_an_object_under_the_documented_names(params string[] arguments)
    {
        var file = Folder.Write("c.yaml", "pal_name: B\nsystem_prompt: x\ndefault_face_id: f1\n");

        var result = await new InProcess { Stub = Stub }.RunAsync(["personas", .. arguments.Select(argument => argument == "c.yaml" ? file : argument), "--stub"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("""{"persona_name":"B","system_prompt":"x","default_replica_id":"f1"}""", Assert.Single(Stub.Requests).Body);
    }

    [Fact]
    public async Task Apply_with_allow_unknown_treats_two_names_of_a_member_in_the_file_as_separate_members()
    {
        Stub.Personas.AddJson("""{"persona_id":"p3","persona_name":"Coach","default_replica_id":"r1"}""");
        var file = Folder.Write("c.yaml", "persona_id: p3\npersona_name: New\npal_name: Coach\ndefault_replica_id: r2\ndefault_face_id: null\n");

        var result = await ApplyAsync([], file, "--dry-run", "--allow-unknown");

        Assert.Equal(
            ["/persona_name", "- Coach", "+ New", "/default_replica_id", "- r1", "+ r2", "/pal_name", "+ Coach", "This would change persona p3."],
            result.Lines);
    }

    [Theory]
    [InlineData("1e-30", "2e-30")]
    [InlineData("12345678901234567890", "12345678901234567891")]
    [InlineData("0.1000000000000000000000000000001", "0.1000000000000000000000000000002")]
    public async Task Apply_shows_and_sends_a_changed_number_even_if_the_difference_is_tiny(string present, string wanted)
    {
        Stub.Personas.AddJson("""{"persona_id":"p2","layers":{"llm":{"extra_body":{"n":1}}}}""".Replace("1", present, StringComparison.Ordinal));
        var file = Folder.Write("c.yaml", $"persona_id: p2\nlayers: {{llm: {{extra_body: {{n: {wanted}}}}}}}\n");

        var result = await ApplyAsync([], file);
        var again = await ApplyAsync([], file);

        Assert.Equal(["/layers/llm/extra_body/n", $"- {present}", $"+ {wanted}", "Changed persona p2."], result.Lines);
        Assert.Equal(["No change."], again.Lines);
        Assert.Contains($"\"value\":{wanted}", Stub.Requests.Single(static request => request.OperationId == "Personas_Patch").Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_exits_with_1_when_the_create_response_has_no_id()
    {
        Stub.Respond("Personas_Create", HttpStatusCode.OK, """{"persona_name":"B"}""");

        var result = await ApplyAsync([], Folder.Write("c.yaml", "system_prompt: x\n"));

        Assert.StartsWith("tavus: The service returned 200 OK. ", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("[1]", "c.yaml is not a persona file: it must contain one object.")]
    [InlineData("persona_id: 5", "The file must have one persona_id (a non-empty string), or none to create a persona.")]
    [InlineData("persona_id: p1\npal_id: p2", "The file must have one persona_id (a non-empty string), or none to create a persona.")]
    [InlineData("persona_id: p1\n  a: 1", "c.yaml, line 2, column ")]
    [InlineData("persona_id: p1\nsystem_prompt: \"\\udfff\\ud800\"\n", "c.yaml, line 2, column 14: an escape sequence after this position is not a valid character.")]
    [InlineData("persona_id: ..", "The id cannot be used: The values '.' and '..' would make the path lead to another resource.")]
    public async Task Apply_of_an_invalid_file_names_the_problem_and_exits_with_2(string text, string problem)
    {
        var result = await ApplyAsync([], Folder.Write("c.yaml", text));

        Assert.Contains(problem, result.OnlyErrorLine, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, result.ExitCode);
    }

    [ProgramTheory("mkfifo")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Apply_of_a_named_pipe_exits_with_2_and_does_not_wait_for_its_other_end(bool isLink)
    {
        var pipe = Folder.PathOf("pipe.yaml");
        using (var mkfifo = Process.Start("mkfifo", [pipe]))
        {
            await mkfifo.WaitForExitAsync();
        }

        var path = isLink ? File.CreateSymbolicLink(Folder.PathOf("link.yaml"), pipe).FullName : pipe;

        var result = await Task.Run(() => ApplyAsync([], path)).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal($"tavus: {path} is empty, or is not an ordinary file. Write the content into a file, or pipe it to \"-\".", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Apply_of_a_link_to_a_too_large_file_exits_with_2()
    {
        using (var large = File.Create(Folder.PathOf("large")))
        {
            large.SetLength((1 << 24) + 1);
        }

        var link = File.CreateSymbolicLink(Folder.PathOf("c.yaml"), Folder.PathOf("large")).FullName;

        var result = await ApplyAsync([], link, "--dry-run");

        Assert.Equal($"tavus: {link} is larger than 16777216 bytes.", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
    }
}
