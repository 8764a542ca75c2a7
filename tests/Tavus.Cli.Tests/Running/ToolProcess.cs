using System.Diagnostics;

namespace Tavus.Cli.Tests.Running;

/// <summary>Runs the tool in a separate process, with its output redirected.</summary>
internal sealed class ToolProcess : IDisposable
{
    public static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "tavus.dll");

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private ToolProcess(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    public StreamWriter Input => _process.StandardInput;

    public static Task<RunResult> RunAsync(Dictionary<string, string> variables, params string[] args) => RunWithInputAsync(variables, "", args);

    public static async Task<RunResult> RunWithInputAsync(Dictionary<string, string> variables, string input, params string[] args)
    {
        using var tool = Start(variables, args);
        await tool.Input.WriteAsync(input);
        tool.Input.Close();
        return await tool.WaitAsync();
    }

    public static ToolProcess Start(Dictionary<string, string> variables, params string[] args) => Start(variables, "dotnet", [Path, .. args]);

    public static ToolProcess Start(Dictionary<string, string> variables, string program, IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in new[] { "TAVUS_API_KEY", "TAVUS_BASE_URL", "NO_COLOR" })
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return new ToolProcess(start);
    }

    /// <summary>Sends the signal that a terminal sends on Ctrl-C.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }

    public async Task<RunResult> WaitAsync()
    {
        // A run takes less than a second. A run that hangs must fail instead of blocking the tests.
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return new RunResult(_process.ExitCode, await _output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
