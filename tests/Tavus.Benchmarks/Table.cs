using System.Globalization;

namespace Tavus.Benchmarks;

/// <summary>Measures the contenders, and prints the median of each and its ratio to the median of client D.</summary>
internal static class Table
{
    public static void PrintHeader()
    {
        Console.WriteLine("| work | contender | time | time / D | bytes | bytes / D |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|");
    }

    public static async Task PrintAsync(string work, int rounds, params Contender[] contenders)
    {
        var samples = contenders.ToDictionary(static contender => contender.Name, static _ => new List<Sample>());
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                // Each round starts with another contender, so that none always runs first.
                var contender = contenders[(round + i) % contenders.Length];
                GC.Collect();
                samples[contender.Name].Add(await contender.MeasureAsync());
            }
        }

        var medians = samples.ToDictionary(static entry => entry.Key, static entry => new Sample(
            Median(entry.Value.Select(static sample => sample.Nanoseconds)),
            Median(entry.Value.Select(static sample => sample.Bytes))));
        var d = medians["D"];
        foreach (var (name, median) in medians)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {work} | {name} | {median.Nanoseconds / 1000:N1} µs | {median.Nanoseconds / d.Nanoseconds:N2} | {median.Bytes:N0} | {(d.Bytes == 0 ? 0 : median.Bytes / d.Bytes):N2} |"));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
