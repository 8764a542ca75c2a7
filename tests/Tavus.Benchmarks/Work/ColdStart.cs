using System.Globalization;

namespace Tavus.Benchmarks.Work;

/// <summary>Measures the CPU time of a process that makes only one call.</summary>
internal static class ColdStart
{
    public static Contender Contender(string name, Uri baseUrl) => new(name, async () =>
    {
        using var process = ServerProcess.Start("cold", name, baseUrl.AbsoluteUri);
        var nanoseconds = double.Parse(await process.StandardOutput.ReadToEndAsync(), CultureInfo.InvariantCulture);
        await process.WaitForExitAsync();
        return new Sample(nanoseconds, 0);
    });

    /// <summary>Runs in the measured process: makes the call, and prints the CPU time of the process.</summary>
    public static async Task RunAsync(string name, Uri baseUrl)
    {
        await Clients.Get(name, baseUrl)();
        await Console.Out.WriteLineAsync(Environment.CpuUsage.TotalTime.TotalNanoseconds.ToString(CultureInfo.InvariantCulture));
    }
}
