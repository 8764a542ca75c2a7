namespace Tavus.Package.Tests;

/// <summary>The other packages list only the dependencies that they use themselves, not those of the library.</summary>
[Collection(Packing.Name)]
public class DependencyTests(PackedLibraries libraries)
{
    [Theory]
    [InlineData("Tavus.Generated.Testing", "System.Text.Json", "Tavus.Generated")]
    [InlineData("Tavus.Generated.DependencyInjection", "Microsoft.Extensions.Http", "Tavus.Generated")]
    [InlineData("Tavus.Generated.AspNetCore", "Microsoft.AspNetCore.OpenApi", "Microsoft.OpenApi", "Tavus.Generated")]
    public void A_package_lists_only_its_direct_dependencies(string id, params string[] own)
    {
        using var package = libraries.Open(id);

        var named = package.Metadata.Element("dependencies")!.Descendants("dependency").Select(static dependency => dependency.Attribute("id")!.Value);

        Assert.Equal(own, named.Distinct().Order(StringComparer.Ordinal));
    }
}
