namespace Tavus.Patching;

/// <summary>What makes one array of another: the cheapest way to remove, insert and change items (Wagner and Fischer's edit distance, weighed by bytes).</summary>
internal static class ArrayDifference
{
    /// <summary>How many bytes may be compared at the most, for a second at the worst.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>To as many bytes amounts a pair of items, whatever is in them.</summary>
    private const int BytesAPair = 128;

    /// <param name="path">Where the array is.</param>
    /// <param name="before">The array as it was.</param>
    /// <param name="after">The array as it is to be.</param>
    /// <param name="maxBytes">How many bytes may be compared, each as often as it is. Where all pairs of items hold more, each item is compared only with that at its own place.</param>
    /// <returns>From the last item to the first, so that each index is that of the array as it was.</returns>
    public static IReadOnlyList<JsonChange> Changes(JsonPointer path, JsonTree before, JsonTree after, int maxBytes)
    {
        var (old, current) = (before.Items, after.Items);
        var start = CountSame(Math.Min(old.Count, current.Count), i => old[i].IsSame(current[i]));
        var end = CountSame(Math.Min(old.Count, current.Count) - start, i => old[old.Count - 1 - i].IsSame(current[current.Count - 1 - i]));
        var (rows, columns) = (old.Count - start - end, current.Count - start - end);
        var pairs = (long)rows * columns;
        if ((pairs * BytesAPair) + (columns * SizeOf(old, start, rows)) + (rows * SizeOf(current, start, columns)) > maxBytes)
        {
            return ChangesInPlace();
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

        // In time that grows with the number of items only.
        List<JsonChange> ChangesInPlace()
        {
            var changes = new List<JsonChange>();
            for (var index = Math.Max(rows, columns) - 1; index >= 0; index--)
            {
                changes.AddRange(
                    index >= rows ? [Added(path, before, start + rows, current[start + index])]
                    : index >= columns ? [Removed(path, before, start + index)]
                    : Changed(path, before, start + index, current[start + index], maxBytes: 0));
            }

            return changes;
        }

        Step StepTo(int row, int column) => steps[(row * (columns + 1)) + column];

        Step Cheapest(int row, int column)
        {
            if (row + column == 0)
            {
                return new Step(0, [], 0, 0);
            }

            var best = new Step(int.MaxValue, [], 0, 0);
            if (column > 0)
            {
                Consider([Added(path, before, start + row, current[start + column - 1])], row, column - 1);
            }

            if (row > 0)
            {
                Consider([Removed(path, before, start + row - 1)], row - 1, column);
            }

            if (row > 0 && column > 0)
            {
                Consider([.. Changed(path, before, start + row - 1, current[start + column - 1], (int)(maxBytes / pairs))], row - 1, column - 1);
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

    private static JsonChange Added(JsonPointer path, JsonTree before, int index, JsonTree item)
    {
        var place = path.Append(index);
        return new JsonChange(new(JsonPatchOperationKind.Add, place, value: MaskedSecrets.Without(place, item)), path, before);
    }

    private static JsonChange Removed(JsonPointer path, JsonTree before, int index) =>
        new(new(JsonPatchOperationKind.Remove, path.Append(index)), path, before);

    private static IEnumerable<JsonChange> Changed(JsonPointer path, JsonTree before, int index, JsonTree item, int maxBytes) =>
        JsonDifference.Changes(path.Append(index), before.Items[index], item, maxBytes).Select(change => change with { GuardPath = path, GuardValue = before });

    private static long SizeOf(IReadOnlyList<JsonTree> items, int start, int count)
    {
        long size = 0;
        for (var index = start; index < start + count; index++)
        {
            size += items[index].Size;
        }

        return size;
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
