namespace Tavus.Package.Tests;

/// <summary>
/// The packages that the tests check: those of the folder in TAVUS_PACKAGES, which a release publishes after the tests; or else the projects, packed
/// as for a release, but with a unique version for each run.
/// </summary>
public sealed class PackedProjects : IAsyncLifetime
{
    public static readonly string[] Names = ["Tavus.Cli", "Tavus.Generated", "Tavus.Generated.AspNetCore", "Tavus.Generated.DependencyInjection", "Tavus.Generated.Testing"];

    private static readonly string? Packed = Environment.GetEnvironmentVariable("TAVUS_PACKAGES");

#if DEBUG
    // Packages contain Release builds, which a Debug run must build first. It uses separate folders, so as not to disturb a concurrent build.
    private string[] BuildOptions => ["--artifacts-path", Path.Combine(Directory, "artifacts"), "-p:RunAnalyzers=false", "-p:NuGetAudit=false"];
#else
    private static string[] BuildOptions => ["--no-build"];
#endif

    /// <summary>A folder outside the repository, which is deleted after the tests.</summary>
    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("tavus-package-tests-").FullName;

    public string Version { get; } = Packed is null ? $"0.1.0-test.{Guid.NewGuid():N}" : VersionOf(Packed);

    public string Feed => Packed ?? Path.Combine(Directory, "feed");

    public async Task InitializeAsync()
    {
        foreach (var name in Packed is null ? Names : [])
        {
            // A fixed address. Otherwise SourceLink would use the remote of this clone, which may be another local clone.
            await DotNet.RunAsync(Repository.Root, [
                "pack", $"src/{name}", "--configuration", "Release", "--output", Feed,
                $"-p:PackageVersion={Version}", "-p:RepositoryUrl=https://example.com/tavus", "--disable-build-servers", "-nologo", .. BuildOptions]);
        }
    }

    public Task DisposeAsync()
    {
        System.IO.Directory.Delete(Directory, recursive: true);
        return Task.CompletedTask;
    }

    internal PackedProject Open(string name) => new(Path.Combine(Feed, $"{name}.{Version}"));

    private static string VersionOf(string folder) =>
        Path.GetFileNameWithoutExtension(System.IO.Directory.EnumerateFiles(folder, "Tavus.Cli.*.nupkg").Single())["Tavus.Cli.".Length..];
}
