using System.Globalization;

namespace Tavus.Cli.Rendering;

/// <summary>A table of objects, one per line.</summary>
/// <param name="console">The output.</param>
/// <param name="words">The kind of object, in the plural.</param>
/// <param name="columns">The columns.</param>
internal sealed class ItemTable(IAnsiConsole console, string words, IReadOnlyList<ApiColumn> columns)
{
    private readonly OutputTable _table = new(console, [.. columns.Select(static column => column.Heading)]);

    public void Add(ITavusModel item) => _table.Add([.. columns.Select(column => TextOf(column.ValueOf(item)))]);

    public void Write()
    {
        if (_table.IsEmpty)
        {
            console.WriteLine($"No {words}.");
        }
        else
        {
            _table.Write();
        }
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        DateTimeOffset time => time.UtcDateTime.ToString("u", CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
