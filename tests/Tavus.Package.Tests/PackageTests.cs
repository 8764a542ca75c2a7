using System.Reflection.Metadata;

namespace Tavus.Package.Tests;

/// <summary>Tests the content and the metadata of the package.</summary>
[Collection(Packing.Name)]
public sealed class PackageTests(PackedLibraries libraries) : IDisposable
{
    private readonly PackedLibrary _package = libraries.Open("Tavus.Generated");

    public void Dispose() => _package.Dispose();

    [Fact]
    public void Tavus_Generated_package_contains_only_library_and_XML_documentation_and_README_and_icon() => Assert.Equal(
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
    public void The_symbol_package_contains_one_PDB_for_each_framework() => Assert.Equal(
        ["lib/net10.0/Tavus.Generated.pdb", "lib/net8.0/Tavus.Generated.pdb", "lib/netstandard2.0/Tavus.Generated.pdb"],
        _package.SymbolFiles);

    [Fact]
    public void Package_metadata_contains_license_and_README_and_icon_and_tags_and_release_notes()
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
    public void Package_dependencies_are_exactly_the_expected_minimum_versions(string framework, params string[] dependencies)
    {
        var group = _package.Metadata.Element("dependencies")!.Elements("group").Single(group => group.Attribute("targetFramework")!.Value == framework);

        Assert.Equal(dependencies, group.Elements("dependency").Select(static dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Symbols_refer_to_sources_by_their_path_in_the_repository()
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(_package.OpenSymbols("lib/net10.0/Tavus.Generated.pdb"));
        var reader = symbols.GetMetadataReader();
        var sources = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).ToArray();

        Assert.Contains("/_/src/Tavus.Generated/TavusClient.cs", sources);
        Assert.DoesNotContain(sources, static source => source.StartsWith(Repository.Root, StringComparison.Ordinal));
    }
}
