using System.Net;
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

    public static Page<T> ToPage<T>(string operationId, IList<T>? received, long? totalCount, int pageNumber, int pageSize)
    {
        List<T> items = [.. received ?? throw Unusable(operationId, ContractError.NoValue("page", "it has no array 'data'"))];
        var hasNext = items.Count > 0 && (totalCount is { } total ? HasNext(items.Count, total, pageNumber, pageSize) : items.Count >= pageSize);
        return new Page<T>(items, totalCount, pageNumber, hasNext);
    }

    /// <summary>Whether the total is not reached yet. Counts the items up to this page twice, with the requested page size and with the size of this page, since the service may return smaller pages than requested.</summary>
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
    /// <param name="pageSize">The number of items on a full page.</param>
    /// <param name="identify">Returns a text that identifies an item.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public static async IAsyncEnumerable<T> ListAsync<T>(
        Func<int, CancellationToken, Task<Page<T>>> readPage,
        string operationId,
        int pageSize,
        Func<T, string> identify,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long seen = 0;
        string[] landmark = [], last = [];
        long? lastTotal = null;
        for (var number = 1; ; number++)
        {
            var page = await readPage(number, cancellationToken).ConfigureAwait(false);
            var isAgain = number > 1 && page.TotalCount < lastTotal;
            if (isAgain)
            {
                // Objects were deleted in the meantime, and later ones may have moved to the previous page: read that page again.
                seen -= lastTotal.GetValueOrDefault() - page.TotalCount.GetValueOrDefault();
                page = await readPage(--number, cancellationToken).ConfigureAwait(false);
            }

            string[] items = [.. page.Items.Select(identify)];
            if (!isAgain && items.Length > 0 && items.AsSpan().SequenceEqual(landmark))
            {
                throw Unusable(operationId, new($"Page {number} of the list repeats an earlier page: the list would never end."));
            }

            // Brent's algorithm: comparing with the last page whose number is a power of two finds any cycle of pages, with one page's ids in memory.
            if ((number & (number - 1)) == 0)
            {
                landmark = items;
            }

            HashSet<string>? known = isAgain ? [.. last] : null;
            for (var i = 0; i < items.Length; i++)
            {
                if (known?.Contains(items[i]) != true)
                {
                    seen++;
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return page.Items[i];
                }
            }

            (last, lastTotal) = (items, page.TotalCount);
            if (items.Length == 0 || (page.TotalCount is { } total ? seen >= total : items.Length < pageSize))
            {
                yield break;
            }
        }
    }
}
