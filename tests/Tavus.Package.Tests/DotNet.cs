using Tavus.Commands;

namespace Tavus.Package.Tests;

/// <summary>The <c>dotnet</c> command, as a user runs it.</summary>
internal static class DotNet
{
    /// <returns>The standard output of the command.</returns>
    /// <exception cref="InvalidOperationException">The command failed; the message contains the output.</exception>
    public static async Task<string> RunAsync(string directory, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var result = await Command.RunAsync("dotnet", arguments, environment, directory);
        return result.ExitCode == 0
            ? result.Output
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {result.ExitCode}:\n{result.All}");
    }
}
