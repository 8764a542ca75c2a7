using System.Diagnostics;

namespace Tavus.Benchmarks.Work;

/// <summary>Measures complete calls over loopback.</summary>
internal static class Calls
{
    public static async Task<Contender> ContenderAsync(string name, Func<Task> call, int callers, int calls)
    {
        await RunAsync(call, callers, 3 * calls);
        return new Contender(name, async () =>
        {
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            var start = Stopwatch.GetTimestamp();
            await RunAsync(call, callers, calls);
            var time = Stopwatch.GetElapsedTime(start);
            return new Sample(time.TotalNanoseconds / calls, (double)(GC.GetTotalAllocatedBytes(precise: true) - bytes) / calls);
        });
    }

    private static Task RunAsync(Func<Task> call, int callers, int calls) => Task.WhenAll(Enumerable.Range(0, callers).Select(async _ =>
    {
        for (var i = 0; i < calls / callers; i++)
        {
            await call();
        }
    }));
}
