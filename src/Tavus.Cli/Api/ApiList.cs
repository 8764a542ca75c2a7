using Tavus.Resources;

namespace Tavus.Cli.Api;

/// <summary>A list operation: how to call it, and the columns that show its objects.</summary>
/// <param name="OperationId">The id of the operation, for messages.</param>
/// <param name="ReadPageAsync">Reads a page. The <c>int</c> arguments are the page number and the page size. The response contains the whole body.</param>
/// <param name="Columns">The columns of a table, each with a function that gets the value to show for an object. The first column is the id.</param>
internal sealed record ApiList(
    string OperationId,
    Func<TavusClient, ApiArguments, int, int, CancellationToken, Task<(ApiResponse Response, Page<ITavusModel> Page)>> ReadPageAsync,
    IReadOnlyList<(string Heading, Func<ITavusModel, object?> ValueOf)> Columns)
{
    public const int MaxPageSize = 100;

    /// <summary>Lists the objects of all pages. The action, if not null, receives each page and its number.</summary>
    public IAsyncEnumerable<ITavusModel> ListAsync(TavusClient client, ApiArguments arguments, int pageSize, Action<int, ApiResponse>? onPage, CancellationToken cancellationToken) => Paging.ListAsync(
        async (number, token) =>
        {
            var (response, page) = await ReadPageAsync(client, arguments, number, pageSize, token).ConfigureAwait(false);
            onPage?.Invoke(number, response);
            return page;
        },
        OperationId,
        item => Columns[0].ValueOf(item)?.ToString() ?? item.ToJson(),
        cancellationToken);

    /// <summary>Requests the number of objects; null if the service does not return this number.</summary>
    public async Task<long?> CountAsync(TavusClient client, ApiArguments arguments, CancellationToken cancellationToken) =>
        (await ReadPageAsync(client, arguments, 1, 1, cancellationToken).ConfigureAwait(false)).Page.TotalCount;

    /// <summary>Lists the ids of at most <paramref name="limit"/> objects. They are the values of the first column.</summary>
    public IAsyncEnumerable<string> ListIdsAsync(TavusClient client, ApiArguments arguments, int limit, Action<int, ApiResponse>? onPage, CancellationToken cancellationToken) =>
        ListAsync(client, arguments, MaxPageSize, onPage, cancellationToken).Take(limit).Select(item => Columns[0].ValueOf(item)?.ToString()).OfType<string>();
}
