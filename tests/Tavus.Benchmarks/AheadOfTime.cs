using Tavus.Aot.Tests.Publishing;
using Tavus.Benchmarks.Work;
using Tavus.Commands;

namespace Tavus.Benchmarks;

/// <summary>One small program, by ours and by D, compiled ahead of time: its size, and the time from its start to its first persona.</summary>
internal static class AheadOfTime
{
    private const int Rounds = 21;

    public static async Task RunAsync()
    {
        var directory = Directory.CreateTempSubdirectory("tavus-benchmarks-");
        try
        {
            await CompareAsync([("ours", await PublishAsync("Tavus.Aot", directory)), ("D", await PublishAsync("Tavus.Aot.Baseline", directory))]);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static async Task CompareAsync((string Name, Publication Publication)[] programs)
    {
        using var server = new ServerProcess();
        var environment = new Dictionary<string, string> { ["TAVUS_BASE_URL"] = server.BaseUrl.AbsoluteUri, ["TAVUS_API_KEY"] = "benchmark" };
        var times = programs.ToDictionary(static program => program.Name, static _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < programs.Length; i++)
            {
                var (name, publication) = programs[(round + i) % programs.Length];
                var result = await Command.RunAsync(publication.Program, ["p5317866"], environment);
                times[name].Add(result.ExitCode == 0 ? result.ToFirstLine.TotalNanoseconds : throw new InvalidOperationException($"{name} ended with {result.ExitCode}: {result.Error}"));
            }
        }

        Table.Header();
        Table.Rows(
            "a program compiled ahead of time: first persona, size",
            [.. programs.Select(program => new Figure(program.Name, Statistics.Median(times[program.Name]), program.Publication.Bytes))]);
    }

    private static Task<Publication> PublishAsync(string project, DirectoryInfo directory) => Publication.OfAsync(
        project, new Target("net8.0", PublishedAs.AheadOfTime), Path.Combine(directory.FullName, project), Path.Combine(directory.FullName, "artifacts"));
}
