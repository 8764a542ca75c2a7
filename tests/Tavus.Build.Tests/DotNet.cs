using System.Runtime.InteropServices;
using Tavus.Commands;

namespace Tavus.Build.Tests;

/// <summary>Runs the <c>dotnet</c> that also runs the tests. Build servers are off, because they would keep files open while a clone is deleted.</summary>
internal static class DotNet
{
    /// <summary>The folder of the <c>dotnet</c> that runs the tests. It contains no other program.</summary>
    public static readonly string Root = Path.GetFullPath("../../..", RuntimeEnvironment.GetRuntimeDirectory());

    private static readonly Dictionary<string, string> WithoutServers = new()
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
    };

    public static async Task<CommandResult> RunAsync(string directory, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var result = await Command.RunAsync(Path.Combine(Root, "dotnet"), arguments, WithoutServers.Concat(environment).ToDictionary(), directory);
        return new CommandResult(result.ExitCode, result.All);
    }
}
