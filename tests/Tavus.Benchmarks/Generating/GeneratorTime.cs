using System.Diagnostics;

namespace Tavus.Benchmarks.Generating;

/// <summary>Milliseconds of runs that take long enough to be timed one by one.</summary>
internal static class GeneratorTime
{
    private const int Rounds = 21;

    public static double Of(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <param name="work">Is given the number of the round, lest two of them be the same.</param>
    public static double Median(Action<int> work) => Statistics.Median([.. Enumerable.Range(0, Rounds).Select(round => Of(() => work(round)))]);
}
