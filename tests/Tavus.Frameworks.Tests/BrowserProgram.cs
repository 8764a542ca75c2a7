using Tavus.Commands;

namespace Tavus.Frameworks.Tests;

/// <summary>The program in Browser/, published once per test run, as a user would publish it: trimmed, and with the libraries from packages.</summary>
internal static class BrowserProgram
{
    private static readonly Lazy<CommandResult> Publication = new(static () => Task.Run(PublishAsync).GetAwaiter().GetResult());

    private static readonly string Folder = Repository.Artifact("browser");

    /// <summary>The reason why the program is missing, if NuGet cannot restore the packages for WebAssembly; otherwise null.</summary>
    public static string? WhyMissing => MissingPackage.In(Publication.Value) is { } error ? $"The packages of WebAssembly cannot be restored. {error}" : null;

    /// <returns>The folder with the published files.</returns>
    /// <exception cref="InvalidOperationException">The program could not be published; the message is the output of the build.</exception>
    public static string Site() => Publication.Value.ExitCode == 0
        ? Path.Combine(Folder, "publish/Tavus.Browser/release/wwwroot")
        : throw new InvalidOperationException(Publication.Value.All);

    private static async Task<CommandResult> PublishAsync()
    {
        // Each run has a new version, since NuGet unpacks a version only once.
        var version = $"0.1.0-test.{Guid.NewGuid():N}";
        var feed = Path.Combine(Folder, "feed");
        var packages = Path.Combine(Folder, "packages");
        Delete(feed);
        Delete(packages);
        foreach (var library in new[] { "Tavus.Generated", "Tavus.Generated.DependencyInjection" })
        {
            var packing = await DotNet.RunAsync("pack", Repository.Library(library), "--no-build", "--configuration", Repository.Configuration, "--output", feed, $"-p:PackageVersion={version}");
            if (packing.ExitCode != 0)
            {
                return packing;
            }
        }

        return await DotNet.RunAsync(
            "publish", Repository.File("Browser"), "--artifacts-path", Folder, $"-p:Version={version}",
            $"-p:RestoreAdditionalProjectSources={feed}", $"-p:RestorePackagesPath={packages}", $"-p:RestoreFallbackFolders={Repository.PackagesFolder}");
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
