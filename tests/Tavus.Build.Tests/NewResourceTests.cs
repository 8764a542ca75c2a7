namespace Tavus.Build.Tests;

/// <summary>Adds a resource to a clone as CONTRIBUTING.md describes. The new OpenAPI document is all that the lint, the library, the stub and the command line need.</summary>
public sealed class NewResourceTests : IDisposable
{
    private const string Row = "| `client.Voices` | list |\n";

    private readonly Clone _clone = new();

    public void Dispose() => _clone.Dispose();

    [Fact]
    public async Task Adding_an_OpenAPI_document_adds_a_resource_that_passes_the_lint_and_works_on_the_command_line()
    {
        File.Copy("moods.yaml", _clone["openapi/moods.yaml"]);
        using var readme = _clone.Replace("README.md", Row, $"{Row}| `client.Moods` | create, get, list |\n");

        (await _clone.RunAsync("test", "tests/Tavus.OpenApi.Tests", "-p:RunAnalyzers=false")).Succeeded();
        (await _clone.RunAsync("test", "tests/Tavus.Generated.Testing.Tests", "-p:RunAnalyzers=false", "--filter", "State|DocumentCoverage|ReadmeResources")).Succeeded();
        (await _clone.RunAsync("build", "src/Tavus.Cli", "-p:RunAnalyzers=false")).Succeeded();

        var listed = await TavusAsync("list", "--json");
        Assert.Contains("""{"mood_id":"m27c1","mood_name":"Cheerful"}""", listed, StringComparison.Ordinal);
        Assert.Contains("mood_name: Cheerful", await TavusAsync("get", "m27c1"), StringComparison.Ordinal);
        Assert.Contains("Created mood", await TavusAsync("create", "--mood-name", "Calm"), StringComparison.Ordinal);
    }

    private async Task<string> TavusAsync(params string[] arguments)
    {
        var result = await _clone.RunAsync(["src/Tavus.Cli/bin/Debug/net10.0/tavus.dll", "moods", .. arguments, "--stub"]);
        return result.Succeeded().Output;
    }
}
