using Tavus.Benchmarks.Work;

namespace Tavus.Benchmarks;

/// <summary>The table of ratios.</summary>
internal static class Comparison
{
    public static async Task RunAsync()
    {
        Table.Header();
        Table.Rows("parse the documented answer", Bodies.Compare(Contender.AllOf(new ParseDocumented())));
        Table.Rows("parse it bare, all as documented", Bodies.Compare(Contender.AllOf(new ParseBare())));
        Table.Rows("write it", Bodies.Compare(Contender.AllOf(new Write())));

        using var server = new ServerProcess();
        Table.Rows("a call over loopback", await Calls.CompareAsync(Clients.All(server.BaseUrl), callers: 1, calls: 1000));
        Table.Rows("a call, 64 callers at once", await Calls.CompareAsync(Clients.All(server.BaseUrl), callers: 64, calls: 6400));
        Table.Rows("list of 1,000 personas", await Calls.CompareAsync(Lists.All(server.BaseUrl), callers: 1, calls: 5));
        Table.Rows("cold start, CPU of a process with one call", Calls.CompareColdStart(server.BaseUrl));
        await Lists.PrintMemoryAsync(server.BaseUrl);
    }
}
