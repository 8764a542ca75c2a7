namespace Tavus;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed class Page<T>
{
    internal Page(IReadOnlyList<T> items, long? totalCount, int pageNumber, int limit)
    {
        Items = items;
        TotalCount = totalCount;
        PageNumber = pageNumber;
        HasNext = items.Count > 0 && (totalCount is { } total ? (long)(pageNumber - 1) * limit + items.Count < total : items.Count >= limit);
    }

    /// <summary>What is on the page; empty beyond the last one.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>How many there are on all pages together; null if the service does not say.</summary>
    public long? TotalCount { get; }

    /// <summary>The number of the page, from 1.</summary>
    public int PageNumber { get; }

    /// <summary>Whether there is a page after this one: by <see cref="TotalCount"/>, or without it whenever this one is full. Never after an empty one.</summary>
    public bool HasNext { get; }
}
