using System.Runtime.CompilerServices;
using Tavus.Json;

namespace Tavus.Resources;

/// <summary>Reads lists page by page.</summary>
internal static class Paging
{
    /// <exception cref="ArgumentOutOfRangeException">One of the numbers is less than 1.</exception>
    public static void Validate(int pageNumber, int pageSize)
    {
        Validate(pageNumber, nameof(pageNumber), "Pages are counted from 1.");
        Validate(pageSize, "options", "The page size is at least 1.");
    }

    private static void Validate(int value, string name, string message)
    {
        if (value < 1)
        {
            throw new ArgumentOutOfRangeException(name, value, message);
        }
    }

    public static Page<T> ToPage<T>(IList<T>? received, long? totalCount, int pageNumber, int pageSize)
    {
        List<T> items = [.. received ?? throw ContractError.NoValue("page", "it has no array 'data'")];
        var hasNext = items.Count > 0 && (totalCount is { } total ? (long)(pageNumber - 1) * pageSize + items.Count < total : items.Count >= pageSize);
        return new Page<T>(items, totalCount, pageNumber, hasNext);
    }

    /// <param name="readPage">Reads the page with a number.</param>
    /// <param name="pageSize">The number of items on a full page.</param>
    /// <param name="identify">Tells one item from another.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public static async IAsyncEnumerable<T> ListAsync<T>(
        Func<int, CancellationToken, Task<Page<T>>> readPage,
        int pageSize,
        Func<T, string> identify,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long seen = 0;
        string[] landmark = [];
        for (var number = 1; ; number++)
        {
            var page = await readPage(number, cancellationToken).ConfigureAwait(false);
            string[] items = [.. page.Items.Select(identify)];
            if (items.Length > 0 && items.AsSpan().SequenceEqual(landmark))
            {
                throw new TavusContractException($"Page {number} of the list repeats an earlier page: the list would never end.", "", offset: 0);
            }

            // A landmark at each power of two finds any cycle of pages (Brent), with one page's ids in memory.
            if ((number & (number - 1)) == 0)
            {
                landmark = items;
            }

            foreach (var item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }

            seen += items.Length;
            if (items.Length == 0 || (page.TotalCount is { } total ? seen >= total : items.Length < pageSize))
            {
                yield break;
            }
        }
    }
}
