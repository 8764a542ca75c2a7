using System.Collections.Concurrent;
using System.Diagnostics;
using Tavus.LoadTests.Serving;

namespace Tavus.LoadTests.Runs;

/// <summary>Runs one client with many callers. The service returns faults at random, for a quarter of the requests.</summary>
internal static class FaultyLoad
{
    public static async Task<FaultyFigures> RunAsync(int callers, TimeSpan duration, int seed)
    {
        using var server = new ServerProcess(seed);
        using var retries = new RetryCounter();
        using var unobserved = new UnobservedExceptions();
        var outcomes = new ConcurrentDictionary<string, int>();
        long growth;
        using (var client = new TavusClient(new TavusClientOptions { ApiKey = "key-of-the-load", BaseUrl = server.BaseUrl }))
        {
            await CallAsync(client, callers, duration / 4, outcomes);
            var heap = Heap.Measure();
            await CallAsync(client, callers, duration, outcomes);
            growth = Heap.Measure() - heap;
        }

        await server.WaitUntilAllIsClosedAsync();
        return new FaultyFigures(callers, new SortedDictionary<string, int>(outcomes), retries.Count, growth, unobserved.Count(), await server.CountAsync());
    }

    private static Task<TimeSpan> CallAsync(TavusClient client, int callers, TimeSpan duration, ConcurrentDictionary<string, int> outcomes)
    {
        var clock = Stopwatch.StartNew();
        return Callers.RunAsync(callers, () => clock.Elapsed < duration, () => CallAsync(client, outcomes));
    }

    /// <summary>Counts a persona or a documented exception as an outcome. Any other exception ends the run.</summary>
    private static async Task CallAsync(TavusClient client, ConcurrentDictionary<string, int> outcomes)
    {
        try
        {
            await client.Personas.GetAsync("p5317866");
            Count(nameof(Persona));
        }
        catch (TavusException exception)
        {
            Count(exception is TavusApiException api ? $"{exception.GetType().Name} {(int)api.StatusCode}" : exception.GetType().Name);
        }

        void Count(string outcome) => outcomes.AddOrUpdate(outcome, 1, static (_, count) => count + 1);
    }
}
