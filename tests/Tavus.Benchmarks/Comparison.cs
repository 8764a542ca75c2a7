using System.Text;
using System.Text.Json;
using Tavus.Benchmarks.Work;
using D = Tavus.Benchmarks.Baselines.SourceGenerated.Context;
using E = Tavus.Benchmarks.Baselines.HandWritten.Body;
using N = Tavus.Benchmarks.Baselines.NSwagDefault;

namespace Tavus.Benchmarks;

/// <summary>Runs the benchmarks, and prints a table with ratios to client D. The README describes the clients D, E and N.</summary>
internal static class Comparison
{
    private const int InMemoryRounds = 31;
    private const int CallRounds = 15;
    private static readonly string[] All = ["ours", "D", "E", "N"];
    private static readonly string[] AllWithLists = ["ours", "D", "E"];

    public static async Task RunAsync()
    {
        Table.PrintHeader();
        await Table.PrintAsync(
            "parse the documented response",
            InMemoryRounds,
            InMemory.Contender("ours", static () => Persona.Parse(Fixtures.Documented)),
            InMemory.Contender("D", static () => JsonSerializer.Deserialize(Fixtures.Documented, D.Default.PersonaResponse)),
            InMemory.Contender("E", static () => E.ReadResponse(Fixtures.Documented)));

        var text = Encoding.UTF8.GetString(Fixtures.Bare);
        await Table.PrintAsync(
            "parse it bare, all as documented",
            InMemoryRounds,
            InMemory.Contender("ours", static () => Persona.Parse(Fixtures.Bare)),
            InMemory.Contender("D", static () => JsonSerializer.Deserialize(Fixtures.Bare, D.Default.Persona)),
            InMemory.Contender("E", static () => E.ReadBare(Fixtures.Bare)),
            InMemory.Contender("N", () => Newtonsoft.Json.JsonConvert.DeserializeObject<N.Persona>(text)));
        await Table.PrintAsync("write it", InMemoryRounds, Writing.Contenders());

        using var server = new ServerProcess();
        await PrintCallsAsync("a call over loopback", All, name => Clients.Get(name, server.BaseUrl), callers: 1, calls: 1000);
        await PrintCallsAsync("a call, 64 callers at once", All, name => Clients.Get(name, server.BaseUrl), callers: 64, calls: 6400);
        await PrintCallsAsync("list of 1,000 personas", AllWithLists, name => Clients.List(name, server.BaseUrl), callers: 1, calls: 5);
        await Table.PrintAsync("cold start, CPU of a process with one call", CallRounds, [.. All.Select(name => ColdStart.Contender(name, server.BaseUrl))]);
    }

    private static async Task PrintCallsAsync(string work, string[] names, Func<string, Func<Task>> call, int callers, int calls)
    {
        var contenders = new List<Contender>();
        foreach (var name in names)
        {
            contenders.Add(await Calls.ContenderAsync(name, call(name), callers, calls));
        }

        await Table.PrintAsync(work, CallRounds, [.. contenders]);
    }
}
