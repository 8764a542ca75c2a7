namespace Tavus.Patching;

/// <summary>What makes one array of another. What both start and end with is left out; of the rest the cheapest way is found, or, where that takes too long, each item is compared with that at its own place.</summary>
internal sealed class ArrayDifference
{
    /// <summary>The work that one difference may take, counted in bytes compared: about a second at the most.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>What comparing two items costs beyond their bytes.</summary>
    private const int BytesPerPair = 128;

    private readonly JsonPointer _path;
    private readonly JsonTree _before;
    private readonly bool _holdsMasks;
    private readonly int _start;
    private readonly IReadOnlyList<JsonTree> _old;
    private readonly IReadOnlyList<JsonTree> _current;

    private ArrayDifference(JsonPointer path, JsonTree before, JsonTree after)
    {
        _path = path;
        _before = before;
        _holdsMasks = MaskedSecrets.IsIn(path, before) || MaskedSecrets.IsIn(path, after);
        var (old, current) = (before.Items, after.Items);
        var most = Math.Min(old.Count, current.Count);
        _start = CountSame(most, i => old[i].IsSame(current[i]));
        var end = CountSame(most - _start, i => old[old.Count - 1 - i].IsSame(current[current.Count - 1 - i]));
        _old = [.. old.Skip(_start).Take(old.Count - _start - end)];
        _current = [.. current.Skip(_start).Take(current.Count - _start - end)];
    }

    /// <param name="path">Where the array is.</param>
    /// <param name="before">The array as it was.</param>
    /// <param name="after">The array as it is to be.</param>
    /// <param name="maxBytes">The work allowed here. If comparing every old item with every current one takes more, each is compared only with the one at its own place.</param>
    /// <returns>From the last item to the first, so that each index is that of the array as it was.</returns>
    /// <exception cref="ArgumentException">An item that holds a masked secret is to stand at another place.</exception>
    public static IReadOnlyList<JsonChange> Changes(JsonPointer path, JsonTree before, JsonTree after, int maxBytes)
    {
        var difference = new ArrayDifference(path, before, after);
        return difference.Work > maxBytes ? difference.CompareByIndex() : difference.FindCheapestChanges(maxBytes);
    }

    private long Pairs => (long)_old.Count * _current.Count;

    private long Work => (Pairs * BytesPerPair) + (_current.Count * _old.Sum(static item => (long)item.Size)) + (_old.Count * _current.Sum(static item => (long)item.Size));

    private List<JsonChange> FindCheapestChanges(int maxBytes)
    {
        var table = new EditTable(
            _old.Count,
            _current.Count,
            (row, column) => [Added(row, _current[column])],
            row => [Removed(row)],
            (row, column) => CanEditInto(_old[row], _current[column]) ? [.. Changed(row, column, (int)(maxBytes / Pairs))] : null);
        var changes = new List<JsonChange>();
        foreach (var step in table.CheapestPath())
        {
            if (step.IsAddition)
            {
                CheckIsNotMoved(_current[step.Column]);
            }

            changes.AddRange(step.Changes);
        }

        return changes;
    }

    private List<JsonChange> CompareByIndex()
    {
        var changes = new List<JsonChange>();
        for (var index = Math.Max(_old.Count, _current.Count) - 1; index >= 0; index--)
        {
            if (index >= _current.Count)
            {
                changes.Add(Removed(index));
            }
            else if (index >= _old.Count)
            {
                CheckIsNotMoved(_current[index]);
                changes.Add(Added(_old.Count, _current[index]));
            }
            else
            {
                changes.AddRange(CanEditInto(_old[index], _current[index]) ? Changed(index, index, maxBytes: 0) : throw MovedSecret());
            }
        }

        return changes;
    }

    private JsonChange Added(int row, JsonTree item)
    {
        var place = _path.Append(_start + row);
        return new JsonChange(new(JsonPatchOperationKind.Add, place, value: MaskedSecrets.Without(place, item)), _path, _before);
    }

    private JsonChange Removed(int row) => new(new(JsonPatchOperationKind.Remove, _path.Append(_start + row)), _path, _before);

    private IEnumerable<JsonChange> Changed(int row, int column, int maxBytes) =>
        JsonDifference.Changes(_path.Append(_start + row), _old[row], _current[column], maxBytes).Select(change => change with { GuardPath = _path, GuardValue = _before });

    /// <summary>Whether one item may be made of another. One that goes on elsewhere may not where there are masked secrets: they would come to stand in an item that they are not of.</summary>
    private bool CanEditInto(JsonTree item, JsonTree next) => !_holdsMasks || item.IsSame(next) || !(_old.Any(next.IsSame) || _current.Any(item.IsSame));

    private void CheckIsNotMoved(JsonTree item)
    {
        if (_holdsMasks && MaskedSecrets.IsIn(_path, item) && _old.Any(item.IsSame))
        {
            throw MovedSecret();
        }
    }

    private ArgumentException MovedSecret() =>
        new($"The items of '{_path}' hold masked secrets, and are in another order: an item without its secret can be changed and removed, but not moved.");

    private static int CountSame(int count, Func<int, bool> isSame)
    {
        var same = 0;
        while (same < count && isSame(same))
        {
            same++;
        }

        return same;
    }
}
