namespace Tavus.Package.Tests;

/// <summary>The libraries, packed as they are for a release, but under a version of which there is no other.</summary>
public sealed class PackedLibraries : IAsyncLifetime
{
    private static readonly string[] Projects = ["Tavus.Generated", "Tavus.Generated.DependencyInjection", "Tavus.Generated.AspNetCore", "Tavus.Generated.Testing"];

    /// <summary>A folder of its own, outside the repository, gone when the tests are over.</summary>
    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("tavus-package-tests-").FullName;

    public string Version { get; } = $"0.1.0-test.{Guid.NewGuid():N}";

    /// <summary>SourceLink takes it from the clone, which may be one of another clone.</summary>
    public Uri RepositoryUrl { get; } = new("https://example.com/tavus");

    public string Feed => Path.Combine(Directory, "feed");

    public async Task InitializeAsync()
    {
        foreach (var project in Projects)
        {
            // With its own output folders, so that it does not disturb a concurrent build, which also runs the analyzers.
            await DotNet.RunAsync(Repository.Root, [
                "pack", $"src/{project}", "--configuration", "Release", "--output", Feed, "--artifacts-path", Path.Combine(Directory, "artifacts"),
                $"-p:Version={Version}", $"-p:RepositoryUrl={RepositoryUrl}", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false", "-p:NuGetAudit=false", "--disable-build-servers", "-nologo"]);
        }
    }

    public Task DisposeAsync()
    {
        System.IO.Directory.Delete(Directory, recursive: true);
        return Task.CompletedTask;
    }

    internal PackedLibrary Open(string id) => new(Path.Combine(Feed, $"{id}.{Version}"));
}
