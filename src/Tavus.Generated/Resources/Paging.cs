using System.Net;
using System.Runtime.CompilerServices;
using Tavus.Json;

namespace Tavus.Resources;

/// <summary>Reads lists page by page.</summary>
internal static class Paging
{
    /// <summary>The maximum number of pages to read again after deletions. Limits the ids in memory, and the requests if the totals are wrong.</summary>
    private const int MaxPagesBack = 10;

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

    public static Page<T> ToPage<T>(string operationId, IList<T>? received, long? totalCount, int pageNumber, int pageSize)
    {
        List<T> items = [.. received ?? throw Unusable(operationId, ContractError.NoValue("page", "it has no array 'data'"))];
        var hasNext = items.Count > 0 && (totalCount is { } total && total >= items.Count ? HasNext(items.Count, total, pageNumber, pageSize) : items.Count >= pageSize);
        return new Page<T>(items, totalCount, pageNumber, hasNext);
    }

    /// <summary>Whether items remain after this page. The service may return smaller pages than requested, so both the requested page size and the size of this page are tried.</summary>
    private static bool HasNext(int count, long total, int pageNumber, int pageSize) =>
        ((long)(pageNumber - 1) * pageSize) + count != total && (long)pageNumber * count < total;

    /// <summary>Adds the operation id and the status to the exception. The status is 200, since a page was received.</summary>
    private static TavusContractException Unusable(string operationId, TavusContractException exception)
    {
        exception.SetCall(operationId, HttpStatusCode.OK, requestId: null);
        return exception;
    }

    /// <param name="readPage">Reads the page with the given number.</param>
    /// <param name="operationId">The operation that reads a page, for messages.</param>
    /// <param name="identify">Returns a text that identifies an item.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public static async IAsyncEnumerable<T> ListAsync<T>(
        Func<int, CancellationToken, Task<Page<T>>> readPage,
        string operationId,
        Func<T, string> identify,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long seen = 0;
        string[] landmark = [];
        var recent = new Queue<string>();
        long? lastTotal = null;
        long deleted = 0, lowest = 0;
        var (furthest, largest) = (0, 1);
        for (var number = 1; ; number++)
        {
            var page = await readPage(number, cancellationToken).ConfigureAwait(false);

            // A total that the page itself contradicts is unknown.
            var pageTotal = page.TotalCount >= page.Items.Count ? page.TotalCount : null;
            var fall = pageTotal < lastTotal ? lastTotal.GetValueOrDefault() - pageTotal.GetValueOrDefault() : 0;
            (seen, deleted, lastTotal) = (seen - fall, deleted + fall, pageTotal);
            (furthest, lowest) = number > furthest ? (number, long.MaxValue) : (furthest, lowest);
            if (number == furthest && deleted > 0 && pageTotal < lowest)
            {
                // Deletions may have moved objects to earlier pages, so read these pages again. Go back from the same page again only if its total
                // has fallen further: if the total differs from page to page, the list would never end.
                number = Math.Max(0, number - 1 - (int)Math.Min(MaxPagesBack, ((deleted - 1) / largest) + 1));
                (deleted, lowest) = (0, lastTotal.GetValueOrDefault());
                continue;
            }

            var isAgain = number < furthest;
            string[] items = [.. page.Items.Select(identify)];
            if (!isAgain && items.Length > 0 && items.AsSpan().SequenceEqual(landmark))
            {
                if (pageTotal is null && !page.HasNext)
                {
                    // The service ignores the number of the page: its only page is not full.
                    yield break;
                }

                throw Unusable(operationId, new($"Page {number} of the list repeats an earlier page: the list would never end."));
            }

            // Brent's algorithm: comparing with the last page whose number is a power of two finds any cycle of pages, with one page's ids in memory.
            if ((number & (number - 1)) == 0)
            {
                landmark = items;
            }

            HashSet<string>? known = isAgain ? [.. recent] : null;
            for (var i = 0; i < items.Length; i++)
            {
                if (known?.Contains(items[i]) != true)
                {
                    seen++;
                    recent.Enqueue(items[i]);
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return page.Items[i];
                }
            }

            largest = Math.Max(largest, items.Length);
            while (recent.Count > 2L * MaxPagesBack * largest)
            {
                recent.Dequeue();
            }

            if (items.Length == 0 || (pageTotal is { } total && seen <= total ? seen == total : items.Length < largest))
            {
                yield break;
            }
        }
    }
}
