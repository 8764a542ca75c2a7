using System.Diagnostics;
using System.Globalization;

namespace Tavus.Benchmarks.Work;

/// <summary>Whole calls over loopback: one after another, by many callers at once, and the first of a process.</summary>
internal static class Calls
{
    private const int Rounds = 15;

    public static async Task<IReadOnlyList<Figure>> CompareAsync((string Name, Func<Task> Call)[] contenders, int callers, int calls)
    {
        var times = contenders.ToDictionary(static contender => contender.Name, static _ => new List<double>());
        var bytes = contenders.ToDictionary(static contender => contender.Name, static _ => new List<double>());
        foreach (var (_, call) in contenders)
        {
            await RunAsync(call, callers, 3 * calls);
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                var (name, call) = contenders[(round + i) % contenders.Length];
                GC.Collect();
                var allocated = GC.GetTotalAllocatedBytes(precise: true);
                var start = Stopwatch.GetTimestamp();
                await RunAsync(call, callers, calls);
                times[name].Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls);
                bytes[name].Add((double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / calls);
            }
        }

        return [.. contenders.Select(contender => new Figure(contender.Name, Statistics.Median(times[contender.Name]), (long)Statistics.Median(bytes[contender.Name])))];
    }

    /// <summary>The CPU time of a process that makes one call.</summary>
    public static IReadOnlyList<Figure> CompareColdStart(Uri baseUrl)
    {
        var times = Clients.Names.ToDictionary(static name => name, static _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < Clients.Names.Length; i++)
            {
                var name = Clients.Names[(round + i) % Clients.Names.Length];
                using var process = ServerProcess.Start("cold", name, baseUrl.AbsoluteUri);
                times[name].Add(double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture));
                process.WaitForExit();
            }
        }

        return [.. Clients.Names.Select(name => new Figure(name, Statistics.Median(times[name]), 0))];
    }

    public static async Task RunColdAsync(string name, Uri baseUrl)
    {
        await Clients.Call(name, baseUrl)();
        await Console.Out.WriteLineAsync(Environment.CpuUsage.TotalTime.TotalNanoseconds.ToString(CultureInfo.InvariantCulture));
    }

    private static Task RunAsync(Func<Task> call, int callers, int calls) => Task.WhenAll(Enumerable.Range(0, callers).Select(async _ =>
    {
        for (var i = 0; i < calls / callers; i++)
        {
            await call();
        }
    }));
}
