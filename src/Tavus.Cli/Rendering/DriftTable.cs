using System.Text.Json;

namespace Tavus.Cli.Rendering;

/// <summary>Shows the differences between a response and the OpenAPI document, one per line. The library has already masked the secrets.</summary>
internal sealed class DriftTable(IAnsiConsole console)
{
    private readonly TerminalSafeText _text = TerminalSafeText.For(console);

    public void Write(IReadOnlyList<Drift> drift, bool isJson)
    {
        if (isJson)
        {
            foreach (var difference in drift)
            {
                console.Profile.Out.Writer.WriteLine(TerminalSafeJson.OneLine(ToJson(difference), _text));
            }
        }
        else if (drift.Count == 0)
        {
            console.WriteLine("No drift: the response matches the OpenAPI document.");
        }
        else
        {
            WriteTable(drift);
        }
    }

    private void WriteTable(IReadOnlyList<Drift> drift)
    {
        var table = new OutputTable(console, "POINTER", "DRIFT", "DOCUMENTED", "RECEIVED");
        foreach (var difference in drift)
        {
            table.Add(difference.Path, NameOf(difference.Kind).Replace('_', ' '), difference.Documented, difference.Actual ?? "nothing");
        }

        table.Write();
    }

    private static string ToJson(Drift difference) => JsonNodeWriter.Write(new JsonObject
    {
        ["path"] = difference.Path,
        ["kind"] = NameOf(difference.Kind),
        ["documented"] = difference.Documented,
        ["actual"] = difference.Actual,
    });

    public static string NameOf(DriftKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
