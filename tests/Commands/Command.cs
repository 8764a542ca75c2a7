using System.Diagnostics;

namespace Tavus.Commands;

/// <summary>Runs a program as a shell would, without the variables that the test host added to its own environment.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <exception cref="TimeoutException">The program took longer than ten minutes, and was killed.</exception>
    public static async Task<CommandResult> RunAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, string? directory = null)
    {
        var start = Start(program, arguments, environment, directory);
        using var limit = new CancellationTokenSource(Limit);
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        try
        {
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            var firstLine = await process.StandardOutput.ReadLineAsync(limit.Token);
            var toFirstLine = Stopwatch.GetElapsedTime(started);
            var rest = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new CommandResult(process.ExitCode, $"{firstLine}\n{rest}", await error, toFirstLine);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{Path.GetFileName(program)} {string.Join(' ', start.ArgumentList)} took longer than {Limit} and was ended.");
        }
    }

    private static ProcessStartInfo Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment, string? directory)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = directory ?? "" };
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestHost).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsOfTheTestHost(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
