using D = Tavus.Benchmarks.Baselines.SourceGenerated;
using E = Tavus.Benchmarks.Baselines.HandWritten;
using N = Tavus.Benchmarks.Baselines.NSwagDefault;

namespace Tavus.Benchmarks.Work;

/// <summary>The contenders' calls to the same server.</summary>
internal static class Clients
{
    private const string Id = "p5317866";
    private const string Key = "benchmark";

    public static Func<Task> Get(string name, Uri baseUrl)
    {
        switch (name)
        {
            case "ours":
                var ours = Ours(baseUrl);
                return () => ours.Personas.GetAsync(Id);
            case "D":
                var d = new D.Client(HttpClient(baseUrl));
                return () => d.GetAsync(Id);
            case "E":
                var e = new E.Client(HttpClient(baseUrl));
                return () => e.GetAsync(Id);
            default:
                var n = new N.PersonasClient(HttpClient(baseUrl)) { BaseUrl = baseUrl.AbsoluteUri };
                return () => n.GetAsync(Id);
        }
    }

    /// <summary>Lists all personas. Not for client N, which has no method that reads all pages.</summary>
    public static Func<Task> List(string name, Uri baseUrl)
    {
        switch (name)
        {
            case "ours":
                var ours = Ours(baseUrl);
                return async () => Check(await ours.Personas.ListAsync(new ListPersonasOptions { PageSize = Fixtures.PageSize }).CountAsync());
            case "D":
                var d = new D.Client(HttpClient(baseUrl));
                return () => ReadPagesAsync(page => d.ListPageAsync(page, Fixtures.PageSize));
            default:
                var e = new E.Client(HttpClient(baseUrl));
                return () => ReadPagesAsync(page => e.ListPageAsync(page, Fixtures.PageSize));
        }
    }

    private static async Task ReadPagesAsync<T>(Func<int, Task<List<T>>> readPage)
    {
        var count = 0;
        for (var page = 1; page <= Fixtures.Pages; page++)
        {
            count += (await readPage(page)).Count;
        }

        Check(count);
    }

    private static void Check(int count)
    {
        if (count != Fixtures.Pages * Fixtures.PageSize)
        {
            throw new InvalidOperationException($"{count} personas were listed instead of {Fixtures.Pages * Fixtures.PageSize}.");
        }
    }

    private static TavusClient Ours(Uri baseUrl) => new(new TavusClientOptions { ApiKey = Key, BaseUrl = baseUrl });

    private static HttpClient HttpClient(Uri baseUrl)
    {
        var httpClient = new HttpClient(new SocketsHttpHandler()) { BaseAddress = baseUrl };
        httpClient.DefaultRequestHeaders.Add("x-api-key", Key);
        return httpClient;
    }
}
