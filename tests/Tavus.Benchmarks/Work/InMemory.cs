using System.Diagnostics;

namespace Tavus.Benchmarks.Work;

/// <summary>Bodies read and written in memory.</summary>
internal static class InMemory
{
    private static readonly TimeSpan SampleTime = TimeSpan.FromMilliseconds(30);

    public static Contender Contender(string name, Func<object?> work)
    {
        // Long enough for the JIT to optimize the work by what it learned from it.
        var clock = Stopwatch.StartNew();
        var calls = 0;
        while (clock.ElapsedMilliseconds < 1500 || calls < 200)
        {
            work();
            calls++;
        }

        var count = Math.Max(1, (int)(calls * (SampleTime / clock.Elapsed)));
        return new Contender(name, () => Task.FromResult(Measure(work, count)));
    }

    private static Sample Measure(Func<object?> work, int count)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            work();
        }

        var time = Stopwatch.GetElapsedTime(start);
        return new Sample(time.TotalNanoseconds / count, (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / count);
    }
}
