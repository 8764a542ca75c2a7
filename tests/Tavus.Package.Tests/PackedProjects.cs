namespace Tavus.Package.Tests;

/// <summary>
/// The packages that the tests check: those of the folder in TAVUS_PACKAGES, which a release publishes after the tests; or else the packages
/// that the README's command creates.
/// </summary>
public sealed class PackedProjects : IAsyncLifetime
{
    public static readonly string[] Names = ["Tavus.Cli", "Tavus.Generated", "Tavus.Generated.AspNetCore", "Tavus.Generated.DependencyInjection", "Tavus.Generated.Testing"];

#if DEBUG
    // Packages contain Release builds, which a Debug run must build first. It uses separate folders, so as not to disturb a concurrent build.
    private string[] BuildOptions => ["--artifacts-path", Path.Combine(Directory, "artifacts"), "-p:RunAnalyzers=false", "-p:NuGetAudit=false"];
#else
    private static string[] BuildOptions => ["--no-build"];
#endif

    /// <summary>A folder outside the repository, which is deleted after the tests.</summary>
    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("tavus-package-tests-").FullName;

    public string Feed => Path.Combine(Directory, "feed");

    public string Version => Path.GetFileNameWithoutExtension(System.IO.Directory.GetFiles(Feed, "Tavus.Cli.*.nupkg").Single())["Tavus.Cli.".Length..];

    /// <summary>The variables for commands that install the packages. Third-party packages come from NuGet's existing folder; the packages of this repository are unpacked into a folder that is deleted after the tests.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(Directory, "packages"),
        ["NUGET_FALLBACK_PACKAGES"] = Repository.PackagesFolder,
    };

    public async Task InitializeAsync()
    {
        if (System.Environment.GetEnvironmentVariable("TAVUS_PACKAGES") is { } packed)
        {
            System.IO.Directory.CreateDirectory(Feed);
            Array.ForEach(System.IO.Directory.GetFiles(packed), package => File.Copy(package, Path.Combine(Feed, Path.GetFileName(package))));
            return;
        }

        // A fixed address. Otherwise SourceLink would use the remote of this clone, which may be another local clone.
        await DotNet.RunAsync(Repository.Root, ["pack", "--output", Feed, "-p:RepositoryUrl=https://example.com/tavus", "--disable-build-servers", "-nologo", .. BuildOptions]);
    }

    public Task DisposeAsync()
    {
        System.IO.Directory.Delete(Directory, recursive: true);
        return Task.CompletedTask;
    }

    internal PackedProject Open(string name) => new(Path.Combine(Feed, $"{name}.{Version}"));
}
