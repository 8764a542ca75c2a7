namespace Tavus.Resources;

/// <summary>The progress of a listing: which items it has returned, which earlier pages to read again after deletions, and where it ends.</summary>
internal sealed class ListProgress
{
    /// <summary>The maximum number of pages to read again. Limits the ids in memory, and the requests if the totals are wrong.</summary>
    private const int MaxPagesBack = 100;

    private readonly Queue<string> _recentIds = new();

    /// <summary>The ids that the listing has already returned and the current page may repeat; null unless this page is read again.</summary>
    private HashSet<string>? _knownIds;

    /// <summary>How many objects the listing has returned, except objects that were deleted since.</summary>
    private long _returned;

    private int _largestPage = 1;

    private int _furthestPage;

    /// <summary>The total at which the listing last went back; null if it has not gone back since it reached a new page.</summary>
    private long? _totalAtRewind;

    /// <summary>The total number of items according to the last received page; null if the page contains no total, or a total that is less than its own number of items.</summary>
    public long? Total { get; private set; }

    /// <summary>Whether the current page is read again.</summary>
    public bool IsRereading => _knownIds is not null;

    /// <summary>Records a received page.</summary>
    /// <returns>How many pages the listing must go back before it uses this page; usually 0.</returns>
    public int Receive(int number, int count, long? total)
    {
        total = total >= count ? total : null;
        var deleted = total < Total ? Total.GetValueOrDefault() - total.GetValueOrDefault() : 0;
        (_returned, Total) = (_returned - deleted, total);
        if (number > _furthestPage)
        {
            (_furthestPage, _totalAtRewind) = (number, null);
        }

        _knownIds = number < _furthestPage ? [.. _recentIds] : null;

        // Deletions move objects to earlier pages. The listing goes back again only if the total has fallen further
        // or a new page is reached. Otherwise it would never end if each page reported a different total.
        if (deleted == 0 || total >= _totalAtRewind)
        {
            return 0;
        }

        _totalAtRewind = total;
        var earliest = Math.Max(1, _furthestPage - MaxPagesBack);
        return (int)Math.Min(((deleted - 1) / _largestPage) + 1, number - earliest);
    }

    /// <returns>Whether the item is new; false if the listing has already returned it.</returns>
    public bool Add(string id)
    {
        if (_knownIds?.Contains(id) == true)
        {
            return false;
        }

        _returned++;
        _recentIds.Enqueue(id);
        return true;
    }

    /// <summary>Whether the list ends after a page. If the total is unknown or too low, the list ends after a page that is smaller than an earlier one.</summary>
    /// <param name="count">The number of items on the page.</param>
    public bool EndsAfter(int count)
    {
        _largestPage = Math.Max(_largestPage, count);
        while (_recentIds.Count > 2L * MaxPagesBack * _largestPage)
        {
            _recentIds.Dequeue();
        }

        return count == 0 || (_returned <= Total ? _returned == Total : count < _largestPage);
    }
}
