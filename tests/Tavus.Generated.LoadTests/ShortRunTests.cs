using Tavus.LoadTests.Runs;
using Xunit.Abstractions;

namespace Tavus.LoadTests;

/// <summary>A short run of this project's load test, which otherwise runs for minutes.</summary>
public class ShortRunTests(ITestOutputHelper output)
{
    private const int MiB = 1024 * 1024;
    private const int Callers = 200;

    [Fact]
    public async Task Client_with_many_callers_uses_at_most_one_connection_per_caller_and_leaks_no_memory()
    {
        var figures = await SteadyLoad.RunAsync(Callers, calls: 10_000);

        output.WriteLine(figures.ToString());
        Assert.True(figures.AddsUp, figures.ToString());
        Assert.InRange(figures.HeapGrowth, long.MinValue, MiB);
    }

    [Fact]
    public async Task Calls_to_a_randomly_failing_service_end_as_documented_and_leak_no_memory()
    {
        var figures = await FaultyLoad.RunAsync(Callers, TimeSpan.FromSeconds(3), seed: 1);

        output.WriteLine(figures.ToString());
        Assert.True(figures.AddsUp, figures.ToString());
        Assert.InRange(figures.Retries, 1, int.MaxValue);
        Assert.InRange(figures.Server.MostConnections, 1, Callers);
        Assert.InRange(figures.HeapGrowth, long.MinValue, 2 * MiB);
        Assert.Equal(0, figures.Unobserved);
    }
}
