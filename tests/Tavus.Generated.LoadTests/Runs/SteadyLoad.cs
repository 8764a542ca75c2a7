using Tavus.LoadTests.Serving;

namespace Tavus.LoadTests.Runs;

/// <summary>Runs one client with many callers against a service without faults, and then the same calls with a bare HttpClient for comparison.</summary>
internal static class SteadyLoad
{
    private const string Key = "key-of-the-load";

    public static async Task<SteadyFigures> RunAsync(int callers, int calls)
    {
        using var server = new ServerProcess(seed: null);
        using var client = new TavusClient(new TavusClientOptions { ApiKey = Key, BaseUrl = server.BaseUrl, MaxRetries = 0 });
        var warmUp = calls / 4;
        await Callers.RunAsync(callers, warmUp, () => client.Personas.GetAsync("p5317866"));
        var heap = Heap.Measure();
        var ours = await Callers.RunAsync(callers, calls, () => client.Personas.GetAsync("p5317866"));
        var growth = Heap.Measure() - heap;
        var counts = await server.CountAsync();

        using var bare = new HttpClient();
        bare.DefaultRequestHeaders.Add("x-api-key", Key);
        var url = new Uri(server.BaseUrl, "/v2/personas/p5317866");
        await Callers.RunAsync(callers, warmUp, () => bare.GetByteArrayAsync(url));
        var theirs = await Callers.RunAsync(callers, calls, () => bare.GetByteArrayAsync(url));
        return new SteadyFigures(callers, calls + warmUp, ours, calls / ours.TotalSeconds / (calls / theirs.TotalSeconds), growth, counts);
    }
}
