using System.Globalization;
using System.Reflection;
using System.Text;

namespace Tavus.FaultTests.Matrix;

/// <summary>Reads and writes the tables in README.md, which are between two markers.</summary>
internal static class FaultTable
{
    private const string Start = "<!-- faults: written by the tests -->\n";
    private const string End = "<!-- end of faults -->";

    private static string File { get; } = Path.Combine(
        typeof(FaultTable).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "ProjectFolder").Value!, "README.md");

    public static string Read()
    {
        var text = System.IO.File.ReadAllText(File);
        return text[(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..text.IndexOf(End, StringComparison.Ordinal)];
    }

    public static void Write(string table) => System.IO.File.WriteAllText(File, System.IO.File.ReadAllText(File).Replace(Start + Read() + End, Start + table + End, StringComparison.Ordinal));

    public static async Task<string> RenderAsync(FaultRuns runs)
    {
        var table = new StringBuilder();
        foreach (var group in FaultMatrix.Groups)
        {
            table.Append(CultureInfo.InvariantCulture, $"\n### {group.Title}\n\n| fault | the caller gets | status | requests | message |\n|---|---|---|---|---|\n");
            List<(FaultRow Row, Outcome Outcome)> outcomes = [];
            foreach (var row in group.Rows)
            {
                outcomes.Add((row, (await runs.OfAsync(row)).Outcome));
            }

            foreach (var line in outcomes.GroupBy(static run => (run.Row.Fault, run.Outcome)))
            {
                table.Append(Line(line.Key.Fault, line.Select(static run => run.Row.Form), line.Key.Outcome));
            }
        }

        return table.Append('\n').ToString();
    }

    private static string Line(string fault, IEnumerable<string> forms, Outcome outcome)
    {
        var form = string.Join(", ", forms);
        var requests = outcome.Requests == outcome.Attempts ? $"{outcome.Requests}" : $"{outcome.Requests} ({outcome.Attempts} attempts)";
        return $"| {fault}{(form.Length == 0 ? "" : $": {form}")} | `{outcome.Gets}` | {outcome.Status} | {requests} | {Cell(outcome.Says)} |\n";
    }

    private static string Cell(string said) => said.Length == 0 ? "" : $"`{said.Replace("|", "\\|", StringComparison.Ordinal)}`";
}
