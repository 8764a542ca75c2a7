namespace Tavus.Package.Tests;

/// <summary>Tests what nuget.org shows of each package, and the dependencies that come with it.</summary>
[Collection(Packing.Name)]
public class PackageMetadataTests(PackedProjects packages)
{
    public static TheoryData<string> Names => [.. PackedProjects.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_metadata_contain_license_and_README_and_icon_and_address_and_tags_and_release_notes(string name)
    {
        using var package = packages.Open(name);
        var metadata = package.Metadata;

        Assert.Equal(packages.Version, metadata.Element("version")!.Value);
        Assert.Equal("MIT", metadata.Element("license")!.Value);
        Assert.Equal("README.md", metadata.Element("readme")!.Value);
        Assert.Equal("icon.png", metadata.Element("icon")!.Value);
        Assert.Equal(metadata.Element("repository")!.Attribute("url")!.Value, metadata.Element("projectUrl")!.Value);
        Assert.NotEmpty(metadata.Element("description")!.Value);
        Assert.Contains("ai-video", metadata.Element("tags")!.Value, StringComparison.Ordinal);
        Assert.StartsWith("### ", metadata.Element("releaseNotes")!.Value, StringComparison.Ordinal);
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
    public void Tavus_Generated_depends_on_exactly_the_expected_minimum_versions(string framework, params string[] dependencies)
    {
        using var package = packages.Open("Tavus.Generated");
        var group = package.Metadata.Element("dependencies")!.Elements("group").Single(group => group.Attribute("targetFramework")!.Value == framework);

        Assert.Equal(dependencies, group.Elements("dependency").Select(static dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Tavus.Generated.Testing", "{0}", "System.Text.Json", "Tavus.Generated")]
    // It uses internals of the library, so it needs exactly the same version.
    [InlineData("Tavus.Generated.DependencyInjection", "[{0}]", "Microsoft.Extensions.Http", "Tavus.Generated")]
    [InlineData("Tavus.Generated.AspNetCore", "{0}", "Microsoft.AspNetCore.OpenApi", "Microsoft.OpenApi", "Tavus.Generated")]
    public void Any_other_library_lists_only_its_direct_dependencies(string name, string version, params string[] dependencies)
    {
        using var package = packages.Open(name);
        var listed = package.Metadata.Element("dependencies")!.Descendants("dependency").ToLookup(static dependency => dependency.Attribute("id")!.Value, static dependency => dependency.Attribute("version")!.Value);

        Assert.Equal(dependencies, listed.Select(static dependency => dependency.Key).Order(StringComparer.Ordinal));
        Assert.All(listed["Tavus.Generated"], required => Assert.Equal(version.Replace("{0}", packages.Version, StringComparison.Ordinal), required));
    }
}
