using System.Diagnostics;

namespace Tavus.Benchmarks.Work;

/// <summary>Bodies read and written in memory.</summary>
internal static class Bodies
{
    private const int Rounds = 31;
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(30);

    public static IReadOnlyList<Figure> Compare(params Contender[] contenders)
    {
        var runs = contenders.Select(static contender => (Contender: contender, PerRound: Calibrate(contender.Work))).ToArray();
        var times = contenders.ToDictionary(static contender => contender, static _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < runs.Length; i++)
            {
                var (contender, perRound) = runs[(round + i) % runs.Length];
                times[contender].Add(Time(contender.Work, perRound) / perRound);
            }
        }

        return [.. runs.Select(run => new Figure(run.Contender.Name, Statistics.Median(times[run.Contender]), Bytes(run.Contender.Work, run.PerRound)))];
    }

    private static int Calibrate(Func<object?> work)
    {
        // Long enough for the JIT to have optimized the work with what it learned from it.
        var clock = Stopwatch.StartNew();
        var count = 0;
        while (clock.ElapsedMilliseconds < 1500 || count < 200)
        {
            work();
            count++;
        }

        return Math.Max(1, (int)(count * RoundTime.TotalMilliseconds / clock.ElapsedMilliseconds));
    }

    private static double Time(Func<object?> work, int count)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            work();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static long Bytes(Func<object?> work, int count)
    {
        var start = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < count; i++)
        {
            work();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - start) / count;
    }
}
