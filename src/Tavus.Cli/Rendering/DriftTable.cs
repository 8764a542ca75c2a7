namespace Tavus.Cli.Rendering;

/// <summary>Shows the differences between a response and the OpenAPI document, one per line. The library has already masked the secrets.</summary>
internal static class DriftTable
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Drift> drift, bool isJson) => Write(
        console,
        isJson,
        drift.Select(static difference => new JsonObject
        {
            ["path"] = difference.Path,
            ["kind"] = NameOf(difference.Kind),
            ["documented"] = difference.Documented,
            ["actual"] = difference.Actual,
        }),
        "No drift: the response matches the OpenAPI document.",
        ["POINTER", "DRIFT", "DOCUMENTED", "RECEIVED"]);

    /// <summary>Shows differences as a table or as JSON. Each member of a difference is one column. Without differences, shows the line <paramref name="none"/> in place of the table.</summary>
    public static void Write(IAnsiConsole console, bool isJson, IEnumerable<JsonObject> differences, string none, string[] headings)
    {
        if (isJson)
        {
            Array.ForEach([.. differences], difference => console.WriteJson(difference));
            return;
        }

        var table = new OutputTable(console, none, headings);
        foreach (var difference in differences)
        {
            table.Add(difference.Select(static member => member.Key == "kind" ? $"{member.Value}".Replace('_', ' ') : member.Value?.ToString() ?? "nothing"));
        }

        table.Write();
    }

    public static string NameOf(DriftKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
