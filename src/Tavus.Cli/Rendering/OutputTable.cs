using Spectre.Console.Rendering;

namespace Tavus.Cli.Rendering;

/// <summary>
/// A table as command-line tools print it: aligned columns under headings, without ruled lines. A column that is empty in all rows
/// is left out; the line <paramref name="none"/> replaces a table without rows. Keeps only the texts of the cells, since there may be many
/// rows. All texts become terminal-safe.
/// </summary>
internal sealed class OutputTable(IAnsiConsole console, string none, params string[] headings)
{
    private const int Gap = 2;

    private readonly TerminalSafeText _text = TerminalSafeText.For(console);
    private readonly RenderOptions _options = RenderOptions.Create(console, console.Profile.Capabilities);
    private readonly List<string[]> _rows = [];
    private readonly int[] _widths = new int[headings.Length];

    public void Add(IEnumerable<object?> cells)
    {
        string[] row = [.. cells.Select(cell => _text.Line(TextOf(cell)))];
        _rows.Add(row);
        for (var column = 0; column < row.Length; column++)
        {
            _widths[column] = Math.Max(_widths[column], row[column].GetCellWidth());
        }
    }

    public void Write()
    {
        if (_rows.Count == 0)
        {
            console.WriteLine(none);
            return;
        }

        int[] shown = [.. Enumerable.Range(0, headings.Length).Where(column => _widths[column] > 0)];
        var widths = Fit([.. shown.Select(column => Math.Max(_widths[column], headings[column].Length))]);
        foreach (var line in Lines([.. shown.Select(column => headings[column])], widths))
        {
            console.Write(new Spectre.Console.Text(line + Environment.NewLine, OutputStyle.Heading));
        }

        foreach (var line in _rows.SelectMany(row => Lines([.. shown.Select(column => row[column])], widths)))
        {
            console.Profile.Out.Writer.WriteLine(line);
        }
    }

    private static string TextOf(object? value) => value is DateTimeOffset time ? time.UtcDateTime.ToString("u", CultureInfo.InvariantCulture) : $"{value}";

    /// <summary>The widths of the columns. The widest columns are narrowed until all columns fit the console.</summary>
    private int[] Fit(int[] widths)
    {
        var available = console.Profile.Width - (Gap * (widths.Length - 1));
        var widest = widths.Max();
        // A wide character needs two terminal columns.
        while (widest > 2 && widths.Sum(width => Math.Min(width, widest)) > available)
        {
            widest--;
        }

        return [.. widths.Select(width => Math.Min(width, widest))];
    }

    private IEnumerable<string> Lines(string[] cells, int[] widths)
    {
        string[][] columns = [.. cells.Select((cell, column) => TextWrap.Wrap(cell, widths[column], _options).ToArray())];
        for (var line = 0; line < columns.Max(static lines => lines.Length); line++)
        {
            var parts = columns.Select((lines, column) => Pad(line < lines.Length ? lines[line] : "", widths[column]));
            yield return string.Concat(parts).TrimEnd(' ');
        }
    }

    private static string Pad(string text, int width) => text.PadRight(text.Length + Math.Max(0, width - text.GetCellWidth()) + Gap);
}
