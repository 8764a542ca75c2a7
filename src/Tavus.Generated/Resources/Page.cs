namespace Tavus;

/// <summary>One page of a list.</summary>
/// <remarks>The constructor is for tests and decorators of a client.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="items">The items on this page.</param>
/// <param name="totalCount">The number of items on all pages; null if it is unknown.</param>
/// <param name="pageNumber">The number of the page, from 1.</param>
/// <param name="hasNext">Whether there is a page after this one.</param>
/// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
public sealed class Page<T>(IReadOnlyList<T> items, long? totalCount = null, int pageNumber = 1, bool hasNext = false)
{
    /// <summary>The items on this page; empty after the last page.</summary>
    public IReadOnlyList<T> Items { get; } = Guard.NotNull(items);

    /// <summary>The number of items on all pages; null if the service does not return it.</summary>
    public long? TotalCount { get; } = totalCount;

    /// <summary>The number of the page, from 1.</summary>
    public int PageNumber { get; } = pageNumber;

    /// <summary>Whether there is a page after this one, computed from <see cref="TotalCount"/>. If the total is unknown or less than the number of items on this page, true if this page is full. Always false for an empty page. May be true on the last page if the service returns smaller pages than requested.</summary>
    public bool HasNext { get; } = hasNext;
}
