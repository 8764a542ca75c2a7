using System.Diagnostics;

namespace Tavus.Benchmarks.Work;

/// <summary>Measures reading and writing bodies in memory.</summary>
internal static class InMemory
{
    private static readonly TimeSpan SampleTime = TimeSpan.FromMilliseconds(30);

    public static Contender Contender(string name, Func<object?> work)
    {
        // The warm-up is long enough for the JIT to profile and optimize the work.
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
