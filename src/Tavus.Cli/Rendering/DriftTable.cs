using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace Tavus.Cli.Rendering;

/// <summary>Where an answer departs from the OpenAPI document, one departure a line. The library has masked the secrets.</summary>
internal sealed class DriftTable(IAnsiConsole console)
{
    /// <summary>No HTML here: quotes stay as they are read best.</summary>
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TerminalSafeText _text = TerminalSafeText.For(console);

    public void Write(IReadOnlyList<Drift> drift, bool isJson)
    {
        if (isJson)
        {
            foreach (var departure in drift)
            {
                console.Profile.Out.Writer.WriteLine(TerminalSafeJson.OneLine(ToJson(departure), _text));
            }
        }
        else if (drift.Count == 0)
        {
            console.WriteLine("No departures: the answer is as the OpenAPI document says.");
        }
        else
        {
            WriteTable(drift);
        }
    }

    private void WriteTable(IReadOnlyList<Drift> drift)
    {
        var table = new OutputTable(console, "POINTER", "DEPARTURE", "DOCUMENTED", "CAME");
        foreach (var departure in drift)
        {
            table.Add(departure.Path, NameOf(departure.Kind).Replace('_', ' '), departure.Documented, departure.Actual ?? "nothing");
        }

        table.Write();
    }

    private static string ToJson(Drift departure) => new JsonObject
    {
        ["path"] = departure.Path,
        ["kind"] = NameOf(departure.Kind),
        ["documented"] = departure.Documented,
        ["actual"] = departure.Actual,
    }.ToJsonString(Readable);

    private static string NameOf(DriftKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
