using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Tavus.Cli.Tests.Running;
using Tavus.Cli.Text;
using Tavus.Cli.Yaml;
using Tavus.Documented;

namespace Tavus.Cli.Tests.Commands;

public partial class GetYamlTests
{
    private static readonly string[] Get = ["personas", "get", "p5317866", "--stub"];

    /// <summary>The documented responses to every operation that gets one object.</summary>
    public static TheoryData<string> Responses =>
        [.. OpenApiDocument.Responses.Where(static response => response is { Operation.Verb: "Get", IsSuccess: true }).Select(static response => response.Name)];

    [Fact]
    public async Task Get_prints_every_member_of_the_documented_persona_as_YAML()
    {
        var result = await new InProcess().RunAsync(Get);

        // The file is an export: it has comments and placeholders for secrets, and lacks the members that only the service sets.
        var members = (await File.ReadAllLinesAsync("Files/documented-persona.yaml")).Where(static line => line[0] != '#').Select(static line => Placeholder.Replace(line, "\"********\""));
        Assert.Equal([.. members, "created_at: \"\"", "updated_at: \"<string>\""], result.Lines);
        Assert.Equal(("", 0), (result.Error, result.ExitCode));
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task Get_prints_YAML_that_is_read_back_as_the_same_JSON(string response)
    {
        var documented = OpenApiDocument.Response(response);
        var get = documented.Operation;
        var tool = new InProcess();
        tool.Stub.RespondWithExample(get.Id, (HttpStatusCode)documented.Status, documented.Example);
        string[] args = [WordStart.Replace(get.Resource, "-").ToLowerInvariant(), "get", get.Arguments.First().Value, "--stub", "--show-secrets"];

        var yaml = await tool.RunAsync(args);
        var json = await tool.RunAsync([.. args, "--json"]);

        Assert.Equal(("", 0), (yaml.Error, yaml.ExitCode));
        Assert.Equal(JsonNodeWriter.Write(JsonNodeReader.Read(json.Output)), JsonNodeWriter.Write(YamlReader.Read(yaml.Output)));
    }

    [Fact]
    public async Task Get_prints_the_same_lines_on_a_narrow_terminal_as_in_a_pipe()
    {
        var narrow = await new InProcess { Width = 10 }.RunAsync(Get);
        var redirected = await new InProcess().RunAsync(Get);

        Assert.Equal(redirected.Output, narrow.Output);
    }

    [Fact]
    public async Task Get_escapes_characters_that_the_output_encoding_lacks()
    {
        var tool = new InProcess { Encoding = Encoding.Latin1 };
        tool.Stub.Personas.Add(new Persona { PersonaId = "p1", PersonaName = "漢字 😀" });

        var result = await tool.RunAsync("personas", "get", "p1", "--stub");

        Assert.Contains(@"persona_name: ""\u6f22\u5b57 \U0001f600""", result.Lines);
    }

    [Fact]
    public async Task Get_masks_secrets_unless_show_secrets_is_given()
    {
        var masked = await new InProcess().RunAsync(Get);
        var shown = await new InProcess().RunAsync([.. Get, "--show-secrets"]);

        Assert.DoesNotContain("your-api-key", masked.Output, StringComparison.Ordinal);
        Assert.Contains("      Authorization: \"********\"", masked.Lines);
        Assert.Contains("      Authorization: Bearer your-api-key", shown.Lines);
    }

    [GeneratedRegex(@"\$\{\w+\}")]
    private static partial Regex Placeholder { get; }

    [GeneratedRegex("(?<=.)(?=[A-Z])")]
    private static partial Regex WordStart { get; }
}
