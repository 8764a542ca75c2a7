namespace Tavus.Package.Tests;

/// <summary>Tests the content and the dependencies of the package with AddTavusClient.</summary>
[Collection(Packing.Name)]
public sealed class DependencyInjectionPackageTests(PackedLibraries libraries) : IDisposable
{
    private readonly PackedLibrary _package = libraries.Open("Tavus.Generated.DependencyInjection");

    public void Dispose() => _package.Dispose();

    [Fact]
    public void DependencyInjection_package_contains_only_library_and_XML_documentation_and_README_and_icon() => Assert.Equal(
        [
            "README.md",
            "icon.png",
            "lib/net10.0/Tavus.Generated.DependencyInjection.dll",
            "lib/net10.0/Tavus.Generated.DependencyInjection.xml",
            "lib/net8.0/Tavus.Generated.DependencyInjection.dll",
            "lib/net8.0/Tavus.Generated.DependencyInjection.xml",
            "lib/netstandard2.0/Tavus.Generated.DependencyInjection.dll",
            "lib/netstandard2.0/Tavus.Generated.DependencyInjection.xml",
        ],
        _package.Files);

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData(".NETStandard2.0")]
    public void DependencyInjection_package_requires_Microsoft_Extensions_Http_and_Tavus_Generated_of_equal_version(string framework)
    {
        var group = _package.Metadata.Element("dependencies")!.Elements("group").Single(group => group.Attribute("targetFramework")!.Value == framework);
        var versions = group.Elements("dependency").ToDictionary(static dependency => dependency.Attribute("id")!.Value, static dependency => dependency.Attribute("version")!.Value);

        // The package uses internals of the library, so it needs exactly the same version.
        Assert.Equal($"[{libraries.Version}]", versions["Tavus.Generated"]);
        Assert.Contains("Microsoft.Extensions.Http", versions.Keys);
    }
}
