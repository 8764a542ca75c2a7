using Tavus.Benchmarks;
using Tavus.Benchmarks.Generating;
using Tavus.Benchmarks.Work;

switch (args)
{
    case []:
        await Comparison.RunAsync();
        return 0;
    case ["aot"]:
        await AheadOfTime.RunAsync();
        return 0;
    case ["deep", .. var options]:
        DeepDive.Run(options);
        return 0;
    case ["generator"]:
        GeneratorFigures.Run();
        return 0;

    // What a process that compares starts itself with.
    case ["serve"]:
        await Server.ServeAsync();
        return 0;
    case ["cold", var name, var url]:
        await Calls.RunColdAsync(name, new Uri(url));
        return 0;

    default:
        await Console.Error.WriteLineAsync("Give nothing for the table of ratios, or aot, deep (with options of BenchmarkDotNet), or generator.");
        return 2;
}
