namespace Tavus.Cli.Api;

/// <summary>How a list is read and shown.</summary>
/// <param name="ListAsync">Lists the objects of all pages; takes the page size.</param>
/// <param name="CountAsync">Requests the number of objects; null if the service does not return it.</param>
/// <param name="Columns">The columns of a table.</param>
internal sealed record ApiList(
    Func<TavusClient, ApiArguments, int, CancellationToken, IAsyncEnumerable<ITavusModel>> ListAsync,
    Func<TavusClient, ApiArguments, CancellationToken, Task<long?>> CountAsync,
    IReadOnlyList<ApiColumn> Columns)
{
    private const int PageSize = 100;

    /// <summary>Lists the ids, which are in the first column.</summary>
    public IAsyncEnumerable<string> ListIdsAsync(TavusClient client, ApiArguments arguments, CancellationToken cancellationToken) =>
        ListAsync(client, arguments, PageSize, cancellationToken).Select(item => Columns[0].ValueOf(item)?.ToString()).OfType<string>();
}
