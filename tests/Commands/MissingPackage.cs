using System.Text.RegularExpressions;

namespace Tavus.Commands;

/// <summary>Distinguishes a package that NuGet cannot get from other failures of a command.</summary>
internal static partial class MissingPackage
{
    /// <returns>NuGet's error with the name of the package or of the package source; null if the command succeeded, or failed for another reason.</returns>
    public static string? In(CommandResult result) =>
        result.ExitCode != 0 && NotFound().Match(result.All) is { Success: true } error ? error.Value.Trim() : null;

    /// <summary>The package is missing, missing in that version, or only a prerelease, or a package source does not respond.</summary>
    [GeneratedRegex(@"NU(1101|1102|1103|1301): .*")]
    private static partial Regex NotFound();
}
