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

    /// <summary>The group of each framework lists only direct dependencies, with the minimum versions that work.</summary>
    [Theory]
    [InlineData(
        "Tavus.Generated",
        ".NETStandard2.0: Microsoft.Bcl.TimeProvider 8.0.1, Microsoft.Extensions.Logging.Abstractions 8.0.0, Newtonsoft.Json 13.0.1, System.Diagnostics.DiagnosticSource 8.0.0, System.Text.Json 8.0.5",
        "net10.0: Microsoft.Extensions.Logging.Abstractions 10.0.0, Newtonsoft.Json 13.0.1",
        "net8.0: Microsoft.Extensions.Logging.Abstractions 8.0.0, Newtonsoft.Json 13.0.1")]
    [InlineData(
        "Tavus.Generated.Testing",
        ".NETStandard2.0: System.Text.Json 9.0.0, Tavus.Generated {0}",
        "net10.0: Tavus.Generated {0}",
        "net8.0: System.Text.Json 9.0.0, Tavus.Generated {0}")]
    // It uses internals of the library, so it needs exactly the same version.
    [InlineData(
        "Tavus.Generated.DependencyInjection",
        ".NETStandard2.0: Microsoft.Extensions.Http 8.0.0, Tavus.Generated [{0}]",
        "net10.0: Microsoft.Extensions.Http 10.0.0, Tavus.Generated [{0}]",
        "net8.0: Microsoft.Extensions.Http 8.0.0, Tavus.Generated [{0}]")]
    [InlineData(
        "Tavus.Generated.AspNetCore",
        "net10.0: Microsoft.AspNetCore.OpenApi 10.0.9, Microsoft.OpenApi 2.3.0, Tavus.Generated {0}",
        "net8.0: Tavus.Generated {0}")]
    public void A_library_depends_on_exactly_the_expected_minimum_versions(string name, params string[] groups)
    {
        using var package = packages.Open(name);
        var found =
            from framework in package.Metadata.Element("dependencies")!.Elements("group")
            let dependencies = framework.Elements("dependency").Select(static dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}")
            select $"{framework.Attribute("targetFramework")!.Value}: {string.Join(", ", dependencies.Order(StringComparer.Ordinal))}";

        Assert.Equal(groups.Select(group => group.Replace("{0}", packages.Version, StringComparison.Ordinal)), found.Order(StringComparer.Ordinal));
    }
}
