using Tavus.Commands;

namespace Tavus.Aot.Tests.Publishing;

/// <summary>A console program, published as its users would publish it.</summary>
/// <param name="Name">The name of the program.</param>
/// <param name="Target">The framework and the way to publish.</param>
/// <param name="Folder">The folder with the published files.</param>
/// <param name="Artifacts">The folder of all other outputs.</param>
/// <param name="Log">The output of the command.</param>
internal sealed record Publication(string Name, Target Target, string Folder, string Artifacts, string Log)
{
    internal static readonly Dictionary<string, string> Environment = new()
    {
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_TieredPGO"] = "0", // Tiered PGO makes short runs slower: a command that runs for seconds does not regain the cost of profiling.
    };

    public string Program => Path.Combine(Folder, OperatingSystem.IsWindows() ? $"{Name}.exe" : Name);

    /// <summary>The total size of the files that a user would distribute, which excludes symbols and XML documentation.</summary>
    public long Bytes => new DirectoryInfo(Folder).EnumerateFiles().Where(static file => file.Extension is not (".pdb" or ".dbg" or ".xml")).Sum(static file => file.Length);

    /// <summary>The mangled names of all methods that were compiled ahead of time.</summary>
    public string NativeMap => File.ReadAllText(Directory.EnumerateFiles(Artifacts, $"{Name}.map.xml", SearchOption.AllDirectories).Single(path => path.Contains(Target.Framework, StringComparison.Ordinal)));

    /// <param name="name">The name of the project to publish.</param>
    /// <param name="target">The framework and the way to publish.</param>
    /// <param name="folder">The folder to publish to.</param>
    /// <param name="artifacts">The folder of all other outputs. Reusing the folder of an earlier publication saves time.</param>
    /// <exception cref="InvalidOperationException">Publishing failed; the message says why, and what is missing.</exception>
    public static async Task<Publication> OfAsync(string name, Target target, string folder, string artifacts)
    {
        // Separate output folders do not disturb a concurrent build. Warnings are not errors, so that the test sees all of them.
        string[] arguments =
        [
            "publish", Repository.Project(name), "--framework", target.Framework, $"-p:PublishedAs={target.As}", "--configuration", "Release", "--output", folder, "--artifacts-path", artifacts,
            "-p:RunAnalyzers=false", "-p:NuGetAudit=false", "-p:TreatWarningsAsErrors=false", "-p:MSBuildTreatWarningsAsErrors=false", "-p:IlcGenerateMapFile=true",
            "--disable-build-servers", "-nologo", "-tl:off", .. target.Options,
        ];
        var result = await Command.RunAsync("dotnet", arguments, Environment);
        return result.ExitCode == 0
            ? new Publication(name, target, folder, artifacts, result.All)
            : throw new InvalidOperationException($"""
                Publishing {name} for {target.Framework} ended with {result.ExitCode}. Besides the SDK it needs:
                - Microsoft.NETCore.App.Runtime, Microsoft.NET.ILLink.Tasks and, ahead of time, ILCompiler, which NuGet must be able to restore;
                - ahead of time, a linker and zlib to link with (Debian and Ubuntu: apt-get install clang zlib1g-dev).
                It wrote:
                {result.All}
                """);
    }
}
