namespace Tavus.Cli.Api;

/// <summary>A list operation: how to call it, and the columns that show its objects.</summary>
/// <param name="ListAsync">Lists the objects of all pages. The <c>int</c> argument is the page size. The action, if not null, receives each page and its number.</param>
/// <param name="CountAsync">Requests the number of objects. The result is null if the service does not return this number.</param>
/// <param name="Columns">The columns of a table, each with a function that gets the value to show for an object.</param>
internal sealed record ApiList(
    Func<TavusClient, ApiArguments, int, Action<int, ApiResponse>?, CancellationToken, IAsyncEnumerable<ITavusModel>> ListAsync,
    Func<TavusClient, ApiArguments, CancellationToken, Task<long?>> CountAsync,
    IReadOnlyList<(string Heading, Func<ITavusModel, object?> ValueOf)> Columns)
{
    public const int MaxPageSize = 100;

    /// <summary>Lists the ids of at most <paramref name="limit"/> objects. They are the values of the first column.</summary>
    public IAsyncEnumerable<string> ListIdsAsync(TavusClient client, ApiArguments arguments, int limit, Action<int, ApiResponse>? onPage, CancellationToken cancellationToken) =>
        ListAsync(client, arguments, MaxPageSize, onPage, cancellationToken).Take(limit).Select(item => Columns[0].ValueOf(item)?.ToString()).OfType<string>();
}
