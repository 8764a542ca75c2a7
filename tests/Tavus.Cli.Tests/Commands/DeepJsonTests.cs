using Tavus.Cli.Tests.Running;
using Tavus.TestServers;

namespace Tavus.Cli.Tests.Commands;

/// <summary>Tests JSON with more nested levels than System.Text.Json reads by default.</summary>
public class DeepJsonTests
{
    private static readonly string Persona = $$"""{"persona_id":"p1","deep":{{new string('[', 900)}}1{{new string(']', 900)}}}""";

    [Theory]
    [InlineData("get", "p1")]
    [InlineData("get", "p1", "--json")]
    [InlineData("get", "p1", "--drift")]
    [InlineData("export", "p1")]
    [InlineData("export", "p1", "--format", "json")]
    [InlineData("update", "p1", "--remove", "/deep")]
    public async Task Commands_read_JSON_with_hundreds_of_nested_levels(params string[] args)
    {
        await using var service = new RawServer(RawResponse.With(200, Persona));

        var result = await InProcess.With("test-key").RunAsync(["personas", .. args, "--base-url", service.Url.OriginalString]);

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        Assert.NotEqual("", result.Output);
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("json")]
    public async Task An_export_with_hundreds_of_nested_levels_can_be_applied(string format)
    {
        await using var service = new RawServer(RawResponse.With(200, Persona));
        using var folder = new TemporaryFolder();
        string[] options = ["--base-url", service.Url.OriginalString];
        var export = await InProcess.With("test-key").RunAsync(["personas", "export", "p1", "--format", format, .. options]);

        var result = await InProcess.With("test-key").RunAsync(["personas", "apply", folder.Write($"deep.{format}", export.Output), "--dry-run", .. options]);

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
    }
}
