using Tavus.Aot.Tests.Publishing;
using Tavus.Benchmarks.Work;
using Tavus.Commands;

namespace Tavus.Benchmarks;

/// <summary>Compares two programs that are compiled ahead of time, one with this library and one with client D: the time until the program prints a persona, and the size of the program.</summary>
internal static class AheadOfTime
{
    private const int Rounds = 21;

    public static async Task RunAsync()
    {
        var directory = Directory.CreateTempSubdirectory("tavus-benchmarks-");
        using var server = new ServerProcess();
        try
        {
            Table.PrintHeader();
            await Table.PrintAsync(
                "compiled ahead of time: first persona, size",
                Rounds,
                await PublishAsync("ours", "Tavus.Aot", directory, server.BaseUrl),
                await PublishAsync("D", "Tavus.Aot.Baseline", directory, server.BaseUrl));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static async Task<Contender> PublishAsync(string name, string project, DirectoryInfo directory, Uri baseUrl)
    {
        var target = new Target("net8.0", PublishedAs.AheadOfTime);
        var program = await Publication.OfAsync(project, target, Path.Combine(directory.FullName, project), Path.Combine(directory.FullName, "artifacts"));
        var environment = new Dictionary<string, string> { ["TAVUS_BASE_URL"] = baseUrl.AbsoluteUri, ["TAVUS_API_KEY"] = "benchmark" };
        return new Contender(name, async () =>
        {
            var result = await Command.RunAsync(program.Program, ["p5317866"], environment);
            return result.ExitCode == 0
                ? new Sample(result.ToFirstLine.TotalNanoseconds, program.Bytes)
                : throw new InvalidOperationException($"{name} ended with {result.ExitCode}: {result.Error}");
        });
    }
}
