using System.Globalization;

namespace Tavus.Benchmarks;

/// <summary>Prints figures as ratios to D.</summary>
internal static class Table
{
    public static void Header()
    {
        Console.WriteLine("| work | contender | time | time / D | bytes | bytes / D |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|");
    }

    public static void Rows(string work, IReadOnlyList<Figure> figures)
    {
        var d = figures.Single(static figure => figure.Name == "D");
        foreach (var figure in figures)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {work} | {figure.Name} | {figure.Nanoseconds / 1000:N1} µs | {figure.Nanoseconds / d.Nanoseconds:N2} | {(figure.Bytes == 0 ? "" : figure.Bytes.ToString("N0", CultureInfo.InvariantCulture))} | {(d.Bytes == 0 ? "" : ((double)figure.Bytes / d.Bytes).ToString("N2", CultureInfo.InvariantCulture))} |"));
        }
    }
}
