using System.Runtime.CompilerServices;

namespace Tavus.Resources;

/// <summary>Reads lists page by page.</summary>
internal static class Paging
{
    /// <exception cref="ArgumentOutOfRangeException">One of the numbers is less than 1.</exception>
    public static void Validate(int pageNumber, int pageSize)
    {
        ThrowIfLessThanOne(pageNumber, nameof(pageNumber), "The page number must be at least 1: pages are counted from 1.");
        ThrowIfLessThanOne(pageSize, "options", "The page size must be at least 1.");
    }

    public static Page<T> ToPage<T>(string operationId, IEnumerable<T>? data, long? totalCount, int pageNumber, int pageSize)
    {
        List<T> items = [.. data ?? throw Unusable(operationId, ContractError.NoValue("page", "it has no array 'data'"))];
        var hasNext = items.Count > 0 && (totalCount is { } total && total >= items.Count ? HasNext(items.Count, total, pageNumber, pageSize) : items.Count >= pageSize);
        return new Page<T>(items, totalCount, pageNumber, hasNext);
    }

    /// <param name="readPage">Reads the page with the given number.</param>
    /// <param name="operationId">The operation that reads a page, for messages.</param>
    /// <param name="identify">Returns a text that identifies an item.</param>
    public static async IAsyncEnumerable<T> ListAsync<T>(
        Func<int, CancellationToken, Task<Page<T>>> readPage,
        string operationId,
        Func<T, string> identify,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var progress = new ListProgress();
        var cycle = new PageCycle();
        for (var number = 1; ; number++)
        {
            var page = await readPage(number, cancellationToken).ConfigureAwait(false);
            if (progress.Receive(number, page.Items.Count, page.TotalCount) is var pagesBack and > 0)
            {
                // Goes back by pagesBack pages. The extra 1 offsets the number++ of the loop.
                number -= pagesBack + 1;
                continue;
            }

            string[] ids = [.. page.Items.Select(identify)];
            if (!progress.IsRereading && cycle.Receive(number, ids))
            {
                if (progress.Total is null && !page.HasNext)
                {
                    // The repeated page is not full: the service ignores page numbers, and this is its only page.
                    yield break;
                }

                throw Unusable(operationId, new($"Page {number} of the list repeats an earlier page: the list would never end."));
            }

            for (var i = 0; i < ids.Length; i++)
            {
                if (progress.Add(ids[i]))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return page.Items[i];
                }
            }

            if (progress.EndsAfter(ids.Length))
            {
                yield break;
            }
        }
    }

    private static void ThrowIfLessThanOne(int value, string name, string message)
    {
        if (value < 1)
        {
            throw new ArgumentOutOfRangeException(name, value, message);
        }
    }

    /// <summary>Whether items remain after this page. The service may return smaller pages than requested, so the earlier pages may have either the requested size or the size of this page.</summary>
    private static bool HasNext(int count, long total, int pageNumber, int pageSize) =>
        ((long)(pageNumber - 1) * pageSize) + count != total && (long)pageNumber * count < total;

    /// <summary>Adds the operation id and the status to the exception. The status is 200, since a page was received.</summary>
    private static TavusContractException Unusable(string operationId, TavusContractException exception)
    {
        exception.SetCall(operationId, HttpStatusCode.OK, requestId: null);
        return exception;
    }
}
