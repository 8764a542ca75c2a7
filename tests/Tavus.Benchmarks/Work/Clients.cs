using D = Tavus.Benchmarks.Baselines.SourceGenerated;
using E = Tavus.Benchmarks.Baselines.HandWritten;
using N = Tavus.Benchmarks.Baselines.NSwagDefault;

namespace Tavus.Benchmarks.Work;

/// <summary>A call of each contender to the same server.</summary>
internal static class Clients
{
    private const string Id = "p5317866";
    private const string Key = "benchmark";

    public static readonly string[] Names = ["ours", "D", "E", "N"];

    public static (string Name, Func<Task> Call)[] All(Uri baseUrl) => [.. Names.Select(name => (name, Call(name, baseUrl)))];

    public static TavusClient Ours(Uri baseUrl) => new(new TavusClientOptions { ApiKey = Key, BaseUrl = baseUrl });

    public static Func<Task> Call(string name, Uri baseUrl)
    {
        switch (name)
        {
            case "ours":
                var ours = Ours(baseUrl);
                return () => ours.Personas.GetAsync(Id);
            case "D":
                var sourceGenerated = new D.Client(HttpClient(baseUrl));
                return () => sourceGenerated.GetAsync(Id);
            case "E":
                var handWritten = new E.Client(HttpClient(baseUrl));
                return () => handWritten.GetAsync(Id);
            default:
                var nswag = new N.PersonasClient(HttpClient(baseUrl)) { BaseUrl = baseUrl.AbsoluteUri };
                return () => nswag.GetAsync(Id);
        }
    }

    public static HttpClient HttpClient(Uri baseUrl)
    {
        var httpClient = new HttpClient(new SocketsHttpHandler()) { BaseAddress = baseUrl };
        httpClient.DefaultRequestHeaders.Add("x-api-key", Key);
        return httpClient;
    }
}
