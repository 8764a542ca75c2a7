using System.Reflection.Metadata;

namespace Tavus.Package.Tests;

/// <summary>What is in the package, and what it says of itself.</summary>
[Collection(Packing.Name)]
public sealed class PackageTests(PackedLibraries libraries) : IDisposable
{
    private readonly PackedLibrary _package = libraries.Open("Tavus.Generated");

    public void Dispose() => _package.Dispose();

    [Fact]
    public void It_holds_the_library_its_documentation_and_the_readme_and_nothing_of_the_generators() => Assert.Equal(
        [
            "README.md",
            "icon.png",
            "lib/net10.0/Tavus.Generated.dll",
            "lib/net10.0/Tavus.Generated.xml",
            "lib/net8.0/Tavus.Generated.dll",
            "lib/net8.0/Tavus.Generated.xml",
            "lib/netstandard2.0/Tavus.Generated.dll",
            "lib/netstandard2.0/Tavus.Generated.xml",
        ],
        _package.Files);

    [Fact]
    public void Its_symbols_are_those_of_each_framework() => Assert.Equal(
        ["lib/net10.0/Tavus.Generated.pdb", "lib/net8.0/Tavus.Generated.pdb", "lib/netstandard2.0/Tavus.Generated.pdb"],
        _package.SymbolFiles);

    [Fact]
    public void It_says_what_a_gallery_shows()
    {
        var metadata = _package.Metadata;

        Assert.Equal("MIT", metadata.Element("license")!.Value);
        Assert.Equal("README.md", metadata.Element("readme")!.Value);
        Assert.Equal(libraries.Version, metadata.Element("version")!.Value);
        Assert.Equal("icon.png", metadata.Element("icon")!.Value);
        Assert.Equal(libraries.RepositoryUrl.OriginalString, metadata.Element("projectUrl")!.Value);
        Assert.Contains("conversations", metadata.Element("description")!.Value, StringComparison.Ordinal);
        Assert.Contains("ai-video", metadata.Element("tags")!.Value, StringComparison.Ordinal);
        Assert.StartsWith("### Added", metadata.Element("releaseNotes")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("\n## ", metadata.Element("releaseNotes")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net10.0", "Microsoft.Extensions.Logging.Abstractions 10.0.0", "Newtonsoft.Json 13.0.1")]
    [InlineData("net8.0", "Microsoft.Extensions.Logging.Abstractions 8.0.0", "Newtonsoft.Json 13.0.1")]
    [InlineData(
        ".NETStandard2.0",
        "Microsoft.Bcl.TimeProvider 8.0.1",
        "Microsoft.Extensions.Logging.Abstractions 8.0.0",
        "Newtonsoft.Json 13.0.1",
        "System.Diagnostics.DiagnosticSource 8.0.0",
        "System.Text.Json 8.0.5")]
    public void It_depends_on_no_more_than_it_uses_in_the_oldest_releases_that_work(string framework, params string[] dependencies)
    {
        var group = _package.Metadata.Element("dependencies")!.Elements("group").Single(group => group.Attribute("targetFramework")!.Value == framework);

        Assert.Equal(dependencies, group.Elements("dependency").Select(static dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_symbols_name_the_sources_by_their_place_in_the_repository()
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(_package.OpenSymbols("lib/net10.0/Tavus.Generated.pdb"));
        var reader = symbols.GetMetadataReader();
        var sources = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).ToArray();

        Assert.Contains("/_/src/Tavus.Generated/TavusClient.cs", sources);
        Assert.DoesNotContain(sources, static source => source.StartsWith(Repository.Root, StringComparison.Ordinal));
    }
}
