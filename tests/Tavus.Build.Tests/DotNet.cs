using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Tavus.Build.Tests;

/// <summary>Runs <c>dotnet</c> as a shell would, free of what the test host put into its own environment.</summary>
internal static class DotNet
{
    /// <summary>The folder of the <c>dotnet</c> that runs the tests; it holds nothing else that a PATH is for.</summary>
    public static readonly string Root = Path.GetFullPath("../../..", RuntimeEnvironment.GetRuntimeDirectory());

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static async Task<CommandResult> RunAsync(string directory, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var output = new ConcurrentQueue<string>();
        using var process = new Process { StartInfo = Command(directory, arguments, environment) };
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took longer than {Limit} and was ended. It wrote:\n{string.Join('\n', output)}");
        }

        return new CommandResult(process.ExitCode, string.Join('\n', output));
    }

    private static ProcessStartInfo Command(string directory, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var command = new ProcessStartInfo(Path.Combine(Root, "dotnet"), arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in command.Environment.Keys.Where(IsOfTheTestHost).ToList())
        {
            command.Environment.Remove(name);
        }

        command.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        command.Environment["UseSharedCompilation"] = "false";
        command.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment)
        {
            command.Environment[name] = value;
        }

        return command;
    }

    private static bool IsOfTheTestHost(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
