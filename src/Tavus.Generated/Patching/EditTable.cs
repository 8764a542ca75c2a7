namespace Tavus.Patching;

/// <summary>The cheapest way from one list to another (Wagner and Fischer's edit distance, weighed by bytes), found row by row: old items down, current ones across.</summary>
internal sealed class EditTable
{
    private readonly int _rows;
    private readonly int _columns;
    private readonly List<EditStep> _steps;

    /// <param name="rows">How many old items there are.</param>
    /// <param name="columns">How many current items there are.</param>
    /// <param name="add">What adds a current item before an old one.</param>
    /// <param name="remove">What removes an old item.</param>
    /// <param name="change">What makes a current item of an old one; null if that must not be.</param>
    public EditTable(
        int rows,
        int columns,
        Func<int, int, IReadOnlyList<JsonChange>> add,
        Func<int, IReadOnlyList<JsonChange>> remove,
        Func<int, int, IReadOnlyList<JsonChange>?> change)
    {
        _rows = rows;
        _columns = columns;
        _steps = new List<EditStep>((rows + 1) * (columns + 1)) { new(0, [], 0, 0, IsAddition: false) };
        for (var place = 1; place < (rows + 1) * (columns + 1); place++)
        {
            var (row, column) = (place / (columns + 1), place % (columns + 1));
            EditStep?[] ways =
            [
                column > 0 ? Step(add(row, column - 1), row, column - 1, isAddition: true) : null,
                row > 0 ? Step(remove(row - 1), row - 1, column) : null,
                row > 0 && column > 0 && change(row - 1, column - 1) is { } changes ? Step(changes, row - 1, column - 1) : null,
            ];
            _steps.Add(ways.OfType<EditStep>().Aggregate(static (best, way) => way.Cost < best.Cost ? way : best));
        }
    }

    /// <returns>The steps from the end to the start.</returns>
    public IEnumerable<EditStep> CheapestPath()
    {
        for (var (row, column) = (_rows, _columns); row + column > 0;)
        {
            var step = At(row, column);
            yield return step;
            (row, column) = (step.Row, step.Column);
        }
    }

    private EditStep Step(IReadOnlyList<JsonChange> changes, int fromRow, int fromColumn, bool isAddition = false) =>
        new(At(fromRow, fromColumn).Cost + changes.Sum(static change => change.Size), changes, fromRow, fromColumn, isAddition);

    private EditStep At(int row, int column) => _steps[(row * (_columns + 1)) + column];
}
