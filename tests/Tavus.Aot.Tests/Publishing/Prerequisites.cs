using Tavus.Commands;

namespace Tavus.Aot.Tests.Publishing;

/// <summary>Checks for the linker and the packages that publishing needs in addition to the SDK.</summary>
internal static class Prerequisites
{
    private static readonly Lazy<string?> AheadOfTime = new(static () => MissingLinker() ?? MissingPack(PublishedAs.AheadOfTime));
    private static readonly Lazy<string?> Trimmed = new(static () => MissingPack(PublishedAs.Trimmed));

    /// <returns>The reason why the program cannot be published in this way; null if nothing is missing.</returns>
    public static string? Missing(PublishedAs way) => (way == PublishedAs.AheadOfTime ? AheadOfTime : Trimmed).Value;

    /// <summary>Does not search the PATH on Windows, where the linker is part of Visual Studio.</summary>
    private static string? MissingLinker() => OperatingSystem.IsWindows() || SearchPath.Holds("clang") || SearchPath.Holds("gcc")
        ? null
        : "No linker: neither clang nor gcc is on the PATH (Debian and Ubuntu: apt-get install clang zlib1g-dev).";

    private static string? MissingPack(PublishedAs way)
    {
        var artifacts = Directory.CreateTempSubdirectory("tavus-aot-restore-");
        try
        {
            string[] arguments = ["restore", Repository.Project("Tavus.Aot"), "--artifacts-path", artifacts.FullName, $"-p:PublishedAs={way}", "-p:NuGetAudit=false", "-nologo", "-tl:off"];
            var result = Task.Run(() => Command.RunAsync("dotnet", arguments, Publication.Environment)).GetAwaiter().GetResult();
            return MissingPackage.In(result) is { } error ? $"A package that publishing needs cannot be restored. {error}" : null;
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }
}
