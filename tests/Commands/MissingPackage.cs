using System.Text.RegularExpressions;

namespace Tavus.Commands;

/// <summary>Finds out whether a command failed because NuGet cannot get a package.</summary>
internal static partial class MissingPackage
{
    /// <returns>NuGet's error with the name of the package or of the package source; null if the command succeeded, or failed for another reason.</returns>
    public static string? In(CommandResult result) =>
        result.ExitCode != 0 && NotFound().Match(result.All) is { Success: true } error ? error.Value.Trim() : null;

    /// <summary>NuGet's errors for a missing package, a missing version, a version that exists only as a prerelease, and a package source that does not respond.</summary>
    [GeneratedRegex(@"NU(1101|1102|1103|1301): .*")]
    private static partial Regex NotFound();
}
