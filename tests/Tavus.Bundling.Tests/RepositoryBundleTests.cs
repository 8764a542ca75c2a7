using Microsoft.OpenApi.Reader;
using Tavus.Bundling.Documents;

namespace Tavus.Bundling.Tests;

/// <summary>Tests the bundle of the repository's own OpenAPI documents.</summary>
public class RepositoryBundleTests
{
    private static readonly string[] Bundle = File.ReadAllLines("bundle/tavus.yaml");

    [Fact]
    public async Task Microsoft_OpenApi_reads_the_bundle_without_errors_or_warnings()
    {
        var settings = new OpenApiReaderSettings();
        settings.AddYamlReader();
        await using var stream = File.OpenRead("bundle/tavus.yaml");

        var (document, diagnostic) = await Microsoft.OpenApi.OpenApiDocument.LoadAsync(stream, "yaml", settings);

        Assert.Empty(diagnostic!.Errors);
        Assert.Empty(diagnostic.Warnings);
        Assert.NotEmpty(document!.Paths);
    }

    [Fact]
    public void Each_line_of_the_bundle_equals_the_line_at_its_origin()
    {
        var documents = Directory.EnumerateFiles("openapi").ToDictionary(static path => Path.GetFileName(path), File.ReadAllLines);
        var traced = Enumerable.Range(0, Bundle.Length).Where(static line => Bundle[line].StartsWith("    ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(traced);
        Assert.All(traced, line =>
        {
            var origin = Origins.Find(line, static index => Bundle[index])!.Value;
            Assert.Equal(Bundle[line], References.Localize(documents[origin.Name][origin.Line]));
        });
    }
}
