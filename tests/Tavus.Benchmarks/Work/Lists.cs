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

    /// <summary>Prints how much memory lives while the list is gone through: that of one page, however long the list is.</summary>
    public static async Task PrintPeakAsync(Uri baseUrl)
    {
        using var client = Clients.Ours(baseUrl);
        await CountAsync(client);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var page = await client.Personas.ListPageAsync(1, Fixtures.PageSize);
        var onePage = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(page);
        page = null;

        before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0;
        await CountAsync(client, () => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before));
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.NewLine}Memory that lives while {Fixtures.Pages * Fixtures.PageSize:N0} personas are listed: {peak / 1024:N0} KiB at most; one page alone: {onePage / 1024:N0} KiB."));
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
