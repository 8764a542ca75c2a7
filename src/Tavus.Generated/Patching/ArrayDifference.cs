namespace Tavus.Patching;

/// <summary>What makes one array of another: the cheapest way to remove, insert and change items (Wagner and Fischer's edit distance, weighed by bytes).</summary>
internal static class ArrayDifference
{
    /// <summary>Beyond so many pairs of items the array is replaced as a whole: time grows with their number.</summary>
    private const int MaxPairs = 4096;

    /// <returns>From the last item to the first, so that each index is that of the array as it was; null if there are too many items to compare.</returns>
    public static IReadOnlyList<JsonChange>? Changes(JsonPointer path, JsonTree before, JsonTree after)
    {
        var (old, current) = (before.Items, after.Items);
        var start = CountSame(Math.Min(old.Count, current.Count), i => old[i].IsSame(current[i]));
        var end = CountSame(Math.Min(old.Count, current.Count) - start, i => old[old.Count - 1 - i].IsSame(current[current.Count - 1 - i]));
        var (rows, columns) = (old.Count - start - end, current.Count - start - end);
        if ((long)rows * columns > MaxPairs)
        {
            return null;
        }

        // The cheapest way to each pair of a number of old items and a number of current ones, row by row.
        var steps = new List<Step>((rows + 1) * (columns + 1));
        for (var row = 0; row <= rows; row++)
        {
            for (var column = 0; column <= columns; column++)
            {
                steps.Add(Cheapest(row, column));
            }
        }

        var changes = new List<JsonChange>();
        for (var (row, column) = (rows, columns); row + column > 0;)
        {
            var step = StepTo(row, column);
            changes.AddRange(step.Changes);
            (row, column) = (step.Row, step.Column);
        }

        return changes;

        Step StepTo(int row, int column) => steps[(row * (columns + 1)) + column];

        Step Cheapest(int row, int column)
        {
            if (row + column == 0)
            {
                return new Step(0, [], 0, 0);
            }

            var place = path.Append(start + row);
            var best = new Step(int.MaxValue, [], 0, 0);
            if (column > 0)
            {
                var item = current[start + column - 1];
                Consider([new JsonChange(new(JsonPatchOperationKind.Add, place, value: MaskedSecrets.Without(place, item)), path, before)], row, column - 1);
            }

            if (row > 0)
            {
                place = path.Append(start + row - 1);
                Consider([new JsonChange(new(JsonPatchOperationKind.Remove, place), path, before)], row - 1, column);
            }

            if (row > 0 && column > 0)
            {
                var changed = JsonDifference.Changes(place, old[start + row - 1], current[start + column - 1]);
                Consider([.. changed.Select(change => change with { GuardPath = path, GuardValue = before })], row - 1, column - 1);
            }

            return best;

            void Consider(IReadOnlyList<JsonChange> changes, int fromRow, int fromColumn)
            {
                var cost = StepTo(fromRow, fromColumn).Cost + changes.Sum(static change => change.Size);
                if (cost < best.Cost)
                {
                    best = new Step(cost, changes, fromRow, fromColumn);
                }
            }
        }
    }

    private static int CountSame(int count, Func<int, bool> isSame)
    {
        var same = 0;
        while (same < count && isSame(same))
        {
            same++;
        }

        return same;
    }

    /// <param name="Cost">What it costs to come here.</param>
    /// <param name="Changes">The last changes on the way.</param>
    /// <param name="Row">From how many old items they lead here.</param>
    /// <param name="Column">From how many current items they lead here.</param>
    private sealed record Step(int Cost, IReadOnlyList<JsonChange> Changes, int Row, int Column);
}
