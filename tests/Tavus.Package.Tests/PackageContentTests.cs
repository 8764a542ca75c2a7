using System.Reflection.Metadata;

namespace Tavus.Package.Tests;

/// <summary>Tests the files of each package.</summary>
[Collection(Packing.Name)]
public class PackageContentTests(PackedProjects packages)
{
    [Theory]
    [InlineData("Tavus.Generated", "net10.0", "net8.0", "netstandard2.0")]
    [InlineData("Tavus.Generated.AspNetCore", "net10.0", "net8.0")]
    [InlineData("Tavus.Generated.DependencyInjection", "net10.0", "net8.0", "netstandard2.0")]
    [InlineData("Tavus.Generated.Testing", "net10.0", "net8.0", "netstandard2.0")]
    public void The_package_of_a_library_contains_only_the_library_and_its_documentation(string name, params string[] frameworks)
    {
        using var package = packages.Open(name);

        // The package for ASP.NET Core has a build target too, which removes a source generator from applications that do not use it.
        Assert.Equal(
            ["README.md", "icon.png", .. frameworks.SelectMany(framework => new[] { $"lib/{framework}/{name}.dll", $"lib/{framework}/{name}.xml" })],
            package.Files.Where(static file => file != "buildTransitive/net10.0/Tavus.Generated.AspNetCore.targets"));
        Assert.Equal(frameworks.Select(framework => $"lib/{framework}/{name}.pdb"), package.SymbolFiles);
    }

    /// <summary>A tool includes its dependencies, since it is not installed into a project. Nobody programs against it, so its package has no XML documentation.</summary>
    [Fact]
    public void The_package_of_the_tool_contains_the_dependencies_but_no_XML_documentation()
    {
        using var package = packages.Open("Tavus.Cli");

        Assert.Equal(
            [
                "DotnetToolSettings.xml", "Microsoft.Extensions.DependencyInjection.Abstractions.dll", "Microsoft.Extensions.Logging.Abstractions.dll", "Newtonsoft.Json.dll",
                "README.md", "Spectre.Console.Ansi.dll", "Spectre.Console.dll", "System.CommandLine.dll", "Tavus.Generated.Testing.dll", "Tavus.Generated.Testing.pdb",
                "Tavus.Generated.dll", "Tavus.Generated.pdb", "YamlDotNet.dll", "icon.png", "tavus.deps.json", "tavus.dll", "tavus.pdb", "tavus.runtimeconfig.json",
            ],
            package.Files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Symbols_refer_to_sources_by_their_path_in_the_repository()
    {
        using var package = packages.Open("Tavus.Generated");
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(package.OpenSymbols("lib/net10.0/Tavus.Generated.pdb"));
        var reader = symbols.GetMetadataReader();
        var sources = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).ToArray();

        Assert.Contains("/_/src/Tavus.Generated/TavusClient.cs", sources);
        Assert.DoesNotContain(sources, static source => source.StartsWith(Repository.Root, StringComparison.Ordinal));
    }
}
