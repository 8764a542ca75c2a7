namespace Tavus.Package.Tests;

/// <summary>The libraries, packed as for a release, but with a unique version for each run.</summary>
public sealed class PackedLibraries : IAsyncLifetime
{
    private static readonly string[] Projects = ["Tavus.Generated", "Tavus.Generated.DependencyInjection", "Tavus.Generated.AspNetCore", "Tavus.Generated.Testing"];

#if DEBUG
    // Packages contain Release builds, which a Debug run must build first. It uses separate folders, so as not to disturb a concurrent build.
    private string[] BuildOptions => ["--artifacts-path", Path.Combine(Directory, "artifacts"), "-p:RunAnalyzers=false", "-p:NuGetAudit=false"];
#else
    private static string[] BuildOptions => ["--no-build"];
#endif

    /// <summary>A folder outside the repository, which is deleted after the tests.</summary>
    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("tavus-package-tests-").FullName;

    public string Version { get; } = $"0.1.0-test.{Guid.NewGuid():N}";

    /// <summary>A fixed address. Otherwise SourceLink would use the remote of this clone, which may be another local clone.</summary>
    public Uri RepositoryUrl { get; } = new("https://example.com/tavus");

    public string Feed => Path.Combine(Directory, "feed");

    public async Task InitializeAsync()
    {
        foreach (var project in Projects)
        {
            await DotNet.RunAsync(Repository.Root, [
                "pack", $"src/{project}", "--configuration", "Release", "--output", Feed,
                $"-p:PackageVersion={Version}", $"-p:RepositoryUrl={RepositoryUrl}", "--disable-build-servers", "-nologo", .. BuildOptions]);
        }
    }

    public Task DisposeAsync()
    {
        System.IO.Directory.Delete(Directory, recursive: true);
        return Task.CompletedTask;
    }

    internal PackedLibrary Open(string id) => new(Path.Combine(Feed, $"{id}.{Version}"));
}
