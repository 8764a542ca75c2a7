using Tavus.LoadTests.Runs;
using Xunit.Abstractions;

namespace Tavus.LoadTests;

/// <summary>A short run of the program of this project, which usually runs for minutes.</summary>
public class ShortRunTests(ITestOutputHelper output)
{
    private const int MiB = 1024 * 1024;
    private const int Callers = 200;

    [Fact]
    public async Task One_client_serves_many_callers_over_few_connections_and_keeps_nothing()
    {
        var figures = await SteadyLoad.RunAsync(Callers, calls: 10_000);

        output.WriteLine(figures.ToString());
        Assert.True(figures.AddsUp, figures.ToString());
        Assert.InRange(figures.HeapGrowth, long.MinValue, MiB);
    }

    [Fact]
    public async Task Whatever_fails_each_call_ends_as_documented_and_all_of_them_add_up()
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
