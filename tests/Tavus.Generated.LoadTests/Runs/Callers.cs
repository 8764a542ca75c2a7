using System.Diagnostics;

namespace Tavus.LoadTests.Runs;

/// <summary>Runs many callers at once. Each caller makes its next call as soon as it has a response.</summary>
internal static class Callers
{
    /// <returns>The duration of all calls.</returns>
    public static async Task<TimeSpan> RunAsync(int callers, Func<bool> isNext, Func<Task> call)
    {
        var time = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            while (isNext())
            {
                await call();
            }
        })));
        return time.Elapsed;
    }

    public static Task<TimeSpan> RunAsync(int callers, int calls, Func<Task> call)
    {
        var left = calls;
        return RunAsync(callers, () => Interlocked.Decrement(ref left) >= 0, call);
    }
}
