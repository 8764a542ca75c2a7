using System.Text.RegularExpressions;

namespace Tavus.Commands;

/// <summary>Distinguishes a package that NuGet cannot get from other failures.</summary>
internal static partial class MissingPackage
{
    /// <returns>The error of NuGet that names the package or the source; null if the command succeeded, or failed for another reason.</returns>
    public static string? In(CommandResult result) =>
        result.ExitCode != 0 && NotFound().Match(result.All) is { Success: true } error ? error.Value.Trim() : null;

    /// <summary>Not found, not in that version, only as a prerelease; or a source does not respond.</summary>
    [GeneratedRegex(@"NU(1101|1102|1103|1301): .*")]
    private static partial Regex NotFound();
}
