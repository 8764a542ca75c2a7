using System.Globalization;

namespace Tavus.Cli.Rendering;

/// <summary>A table of objects, one a line, without the columns that none of them has.</summary>
/// <param name="console">The output.</param>
/// <param name="words">The kind of object, in the plural.</param>
/// <param name="columns">The columns.</param>
internal sealed class ItemTable(IAnsiConsole console, string words, IReadOnlyList<ApiColumn> columns)
{
    private readonly List<string[]> _rows = [];

    public void Add(ITavusModel item) => _rows.Add([.. columns.Select(column => TextOf(column.ValueOf(item)))]);

    public void Write()
    {
        if (_rows.Count == 0)
        {
            console.WriteLine($"No {words}.");
            return;
        }

        var shown = Enumerable.Range(0, columns.Count).Where(column => _rows.Exists(row => row[column].Length > 0)).ToArray();
        var table = new OutputTable(console, [.. shown.Select(column => columns[column].Heading)]);
        _rows.ForEach(row => table.Add([.. shown.Select(column => row[column])]));
        table.Write();
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        DateTimeOffset time => time.UtcDateTime.ToString("u", CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
