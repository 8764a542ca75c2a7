using System.Net;
using Tavus.Cli.Tests.Running;

namespace Tavus.Cli.Tests.Files;

/// <summary>Changes and creations by a file, and errors in it.</summary>
public sealed class ApplyTests : ApplyTest
{
    [Theory]
    [InlineData("yaml")]
    [InlineData("json")]
    public async Task What_was_exported_changes_nothing(string format)
    {
        var export = await new InProcess { Stub = Stub }.RunAsync("personas", "export", "p1", "--stub", "--format", format);
        var file = Folder.Write($"coach.{format}", export.Output);

        var result = await ApplyAsync(new() { ["PERSONA_LLM_API_KEY"] = "secret-value" }, file);

        Assert.Equal(["No change."], result.Lines);
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain(Stub.Requests, static request => request.OperationId == "Personas_Patch");
    }

    [Fact]
    public async Task A_number_that_the_export_hides_stays_one()
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
    public async Task Another_name_that_the_service_gives_a_member_is_met()
    {
        Stub.Personas.AddJson("""{"pal_id":"p3","pal_name":"Coach","default_face_id":"f1"}""");
        var file = Folder.Write("c.yaml", "persona_id: p3\npersona_name: Coach\ndefault_replica_id: f2\n");

        var result = await ApplyAsync([], file, "--json");

        Assert.Equal(["""{"persona_id":"p3","changed":true,"dry_run":false,"patch":[{"op":"replace","path":"/default_face_id","value":"f2"}]}"""], result.Lines);
    }

    [Theory]
    [InlineData("1e-30", "2e-30")]
    [InlineData("12345678901234567890", "12345678901234567891")]
    [InlineData("0.1000000000000000000000000000001", "0.1000000000000000000000000000002")]
    public async Task The_smallest_difference_of_numbers_is_shown_and_sent(string present, string wanted)
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
    public async Task A_creation_without_an_id_in_the_response_is_the_fault_of_the_service()
    {
        Stub.Respond("Personas_Create", HttpStatusCode.OK, """{"persona_name":"B"}""");

        var result = await ApplyAsync([], Folder.Write("c.yaml", "system_prompt: x\n"));

        Assert.StartsWith("tavus: The service returned 200 OK. ", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("[1]", "c.yaml is not a file of a persona: it must contain one object.")]
    [InlineData("persona_id: 5", "The persona_id in the file must be a string.")]
    [InlineData("persona_id: p1\n  a: 1", "c.yaml, line 2, column ")]
    [InlineData("persona_id: p1\nsystem_prompt: \"\\udfff\\ud800\"\n", "c.yaml, line 2, column 14: an escape after this is not a character.")]
    [InlineData("persona_id: ..", "The id cannot be used: '.' and '..' would name another resource.")]
    public async Task A_file_that_is_wrong_is_wrong_usage(string text, string problem)
    {
        var result = await ApplyAsync([], Folder.Write("c.yaml", text));

        Assert.Contains(problem, result.OnlyErrorLine, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task A_link_to_a_file_that_is_too_large_is_wrong_usage()
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
