using Spectre.Console.Rendering;

namespace Tavus.Cli.Rendering;

/// <summary>
/// A table as command-line tools print it: aligned columns under headings, without ruled lines. A column that is empty in all rows
/// is left out; the line <paramref name="none"/> replaces a table without rows. All texts become terminal-safe.
/// </summary>
internal sealed class OutputTable(IAnsiConsole console, string none, params string[] headings)
{
    private const int Gap = 2;

    /// <summary>The width of a wide character, which every column has room for.</summary>
    private const int MinWidth = 2;

    private readonly TerminalSafeText _text = TerminalSafeText.For(console);
    private readonly List<string[]> _rows = [];

    public void Add(IEnumerable<object?> cells) => _rows.Add([.. cells.Select(cell => _text.Line(TextOf(cell)))]);

    public void Write()
    {
        if (_rows.Count == 0)
        {
            console.WriteLine(none);
            return;
        }

        int[] shown = [.. Enumerable.Range(0, headings.Length).Where(column => _rows.Exists(row => row[column].Length > 0))];
        var grid = new Grid().AddColumns([.. shown.Select(column => new GridColumn { Padding = new Padding(0, 0, column == shown[^1] ? 0 : Gap, 0) })]);
        AddRow(headings, OutputStyle.Heading);
        _rows.ForEach(row => AddRow(row, Style.Plain));
        var width = Math.Max(console.Profile.Width, (shown.Length * (MinWidth + Gap)) - Gap);
        foreach (var line in Segment.SplitLines(((IRenderable)grid).Render(RenderOptions.Create(console, console.Profile.Capabilities), width)))
        {
            var text = string.Concat(line.Select(static segment => segment.Text)).TrimEnd(' ');
            console.Profile.Out.Writer.WriteLine(line.Exists(static segment => segment.Style == OutputStyle.Heading) ? console.ToAnsi(new Spectre.Console.Text(text, OutputStyle.Heading)) : text);
        }

        void AddRow(string[] row, Style style) => grid.AddRow([.. shown.Select(column => new Spectre.Console.Text(row[column], style))]);
    }

    private static string TextOf(object? value) => value is DateTimeOffset time ? time.UtcDateTime.ToString("u", CultureInfo.InvariantCulture) : $"{value}";
}
