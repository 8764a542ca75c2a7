using Spectre.Console;

namespace Tavus.Cli.Rendering;

/// <summary>A table as command-line tools print it: aligned columns under a heading, without lines. All text in it is made inert.</summary>
internal sealed class OutputTable
{
    private readonly Table _table = new() { Border = TableBorder.None };
    private readonly InertText _text;

    public OutputTable(InertText text, params IEnumerable<string> headings)
    {
        _text = text;
        foreach (var heading in headings)
        {
            _table.AddColumn(new TableColumn(new Text(heading, ViewStyle.Branch)) { Padding = new Padding(0, 0, 2, 0) });
        }
    }

    public void Add(params IEnumerable<string> cells) => _table.AddRow(cells.Select(cell => new Text(_text.Line(cell))));

    public void WriteTo(IAnsiConsole console) => console.Write(_table);
}
