using System.Diagnostics;

namespace Tavus.Package.Tests;

/// <summary>The <c>dotnet</c> command, as a user runs it.</summary>
internal static class DotNet
{
    /// <returns>What the command wrote to standard output.</returns>
    /// <exception cref="InvalidOperationException">The command failed; the message holds what it wrote.</exception>
    public static async Task<string> RunAsync(string directory, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{await errors}");
    }
}
