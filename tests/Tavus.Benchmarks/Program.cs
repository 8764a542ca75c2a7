using Tavus.Benchmarks;
using Tavus.Benchmarks.Work;

switch (args)
{
    case []:
        await Comparison.RunAsync();
        return 0;
    case ["aot"]:
        await AheadOfTime.RunAsync();
        return 0;

    // The benchmarks start this program as a child process with the arguments of the following cases.
    case ["serve"]:
        await Server.ServeAsync();
        return 0;
    case ["cold", var name, var url]:
        await ColdStart.RunAsync(name, new Uri(url));
        return 0;

    default:
        await Console.Error.WriteLineAsync("Give no argument for the table of ratios, or aot for the programs compiled ahead of time.");
        return 2;
}
