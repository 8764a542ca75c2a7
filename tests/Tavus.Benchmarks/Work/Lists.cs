using System.Globalization;
using D = Tavus.Benchmarks.Baselines.SourceGenerated;
using E = Tavus.Benchmarks.Baselines.HandWritten;

namespace Tavus.Benchmarks.Work;

/// <summary>The whole list over loopback, page by page. N and G have no such call.</summary>
internal static class Lists
{
    public static (string Name, Func<Task> Call)[] All(Uri baseUrl)
    {
        var ours = Clients.Ours(baseUrl);
        var sourceGenerated = new D.Client(Clients.HttpClient(baseUrl));
        var handWritten = new E.Client(Clients.HttpClient(baseUrl));
        return
        [
            ("ours", () => CountAsync(ours)),
            ("D", () => PageByPageAsync(async page => (await sourceGenerated.ListPageAsync(page, Fixtures.PageSize)).Count)),
            ("E", () => PageByPageAsync(async page => (await handWritten.ListPageAsync(page, Fixtures.PageSize)).Count)),
        ];
    }

    /// <summary>Prints how much memory lives at each page of the list: no more at the last than at the first.</summary>
    public static async Task PrintMemoryAsync(Uri baseUrl)
    {
        using var client = Clients.Ours(baseUrl);
        await CountAsync(client);
        var levels = new List<long>();
        await CountAsync(client, () => levels.Add(GC.GetTotalMemory(forceFullCollection: true) / 1024));
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.NewLine}Memory that lives while {Fixtures.Pages * Fixtures.PageSize:N0} personas are listed: {levels[0]:N0} KiB at the first page, {levels[^1]:N0} KiB at the last, {levels.Max():N0} KiB at most."));
    }

    private static async Task CountAsync(TavusClient client, Action? atEachPage = null)
    {
        var count = 0;
        await foreach (var persona in client.Personas.ListAsync(new ListPersonasOptions { PageSize = Fixtures.PageSize }))
        {
            if (++count % Fixtures.PageSize == 0)
            {
                atEachPage?.Invoke();
            }
        }

        Check(count);
    }

    private static async Task PageByPageAsync(Func<int, Task<int>> read)
    {
        var count = 0;
        for (var page = 1; page <= Fixtures.Pages; page++)
        {
            count += await read(page);
        }

        Check(count);
    }

    private static void Check(int count)
    {
        if (count != Fixtures.Pages * Fixtures.PageSize)
        {
            throw new InvalidOperationException($"{count} personas were listed.");
        }
    }
}
