using System.Runtime.CompilerServices;
using Tavus.Json;

namespace Tavus;

/// <summary>Lists over all pages, one at a time.</summary>
internal static class Paging
{
    /// <param name="readPage">Reads the page of a number.</param>
    /// <param name="pageSize">How many items a full page has.</param>
    /// <param name="identify">What tells one item from another.</param>
    /// <param name="cancellationToken">The caller's.</param>
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
                throw ContractError.RepeatedPage(number);
            }

            // A landmark at each power of two finds any circle of pages (Brent), with one page's ids in memory.
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
