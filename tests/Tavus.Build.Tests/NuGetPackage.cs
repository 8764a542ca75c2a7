using System.IO.Compression;

namespace Tavus.Build.Tests;

/// <summary>Packs NSwag's binaries as the package NSwag.MSBuild lays them out, with the property that it defines.</summary>
internal static class NuGetPackage
{
    private const string Props = """
        <Project>
          <PropertyGroup>
            <NSwagExe_Net100>dotnet "$(MSBuildThisFileDirectory)../tools/Net100/dotnet-nswag.dll"</NSwagExe_Net100>
          </PropertyGroup>
        </Project>
        """;

    public static void Write(string feed, string version, string binaries)
    {
        using var package = ZipFile.Open(Path.Combine(feed, $"NSwag.MSBuild.{version}.nupkg"), ZipArchiveMode.Create);
        Add(package, "NSwag.MSBuild.nuspec", $"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>NSwag.MSBuild</id>
                <version>{version}</version>
                <authors>A stand-in</authors>
                <description>NSwag as the package NSwag.MSBuild holds it.</description>
                <developmentDependency>true</developmentDependency>
              </metadata>
            </package>
            """);
        foreach (var folder in (string[])["build", "buildCrossTargeting", "buildTransitive"])
        {
            Add(package, $"{folder}/NSwag.MSBuild.props", Props);
        }

        foreach (var file in Directory.EnumerateFiles(binaries))
        {
            package.CreateEntryFromFile(file, $"tools/Net100/{Path.GetFileName(file)}", CompressionLevel.NoCompression);
        }
    }

    private static void Add(ZipArchive package, string name, string content)
    {
        using var writer = new StreamWriter(package.CreateEntry(name).Open());
        writer.Write(content);
    }
}
