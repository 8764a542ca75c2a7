namespace Tavus;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class Page<T>
{
    internal Page(IReadOnlyList<T> items, long? totalCount, int pageNumber, int limit)
    {
        Items = items;
        TotalCount = totalCount;
        PageNumber = pageNumber;
        HasNext = items.Count > 0 && (totalCount is { } total ? (long)(pageNumber - 1) * limit + items.Count < total : items.Count >= limit);
    }

    /// <summary>The items of the page; empty after the last page.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>The number of items on all pages; null if the service does not say.</summary>
    public long? TotalCount { get; }

    /// <summary>The number of the page, from 1.</summary>
    public int PageNumber { get; }

    /// <summary>Whether there is a page after this one: by <see cref="TotalCount"/> or, without it, whenever this page is full. False for an empty page.</summary>
    public bool HasNext { get; }
}
