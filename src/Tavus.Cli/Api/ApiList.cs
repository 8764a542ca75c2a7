namespace Tavus.Cli.Api;

/// <summary>A list operation: how to call it, and the columns that show its objects.</summary>
/// <param name="ListAsync">Lists the objects of all pages. The <c>int</c> argument is the page size.</param>
/// <param name="PageAsync">Lists one page. The <c>int</c> arguments are its number, from 1, and the page size.</param>
/// <param name="Columns">The columns of a table, each with a function that gets the value to show for an object.</param>
internal sealed record ApiList(
    Func<TavusClient, ApiArguments, int, CancellationToken, IAsyncEnumerable<ITavusModel>> ListAsync,
    Func<TavusClient, ApiArguments, int, int, CancellationToken, Task<TavusResponse<Page<ITavusModel>>>> PageAsync,
    IReadOnlyList<(string Heading, Func<ITavusModel, object?> ValueOf)> Columns)
{
    public const int MaxPageSize = 100;

    /// <summary>Converts a page to one of items of any type.</summary>
    public static TavusResponse<Page<ITavusModel>> Widen<T>(TavusResponse<Page<T>> page)
        where T : class, ITavusModel => page.With(new Page<ITavusModel>(page.Value.Items, page.Value.TotalCount, page.Value.PageNumber, page.Value.HasNext) { Received = page.Value.Received });

    /// <summary>The id of an object, which is the value of the first column.</summary>
    public string? IdOf(ITavusModel item) => Columns[0].ValueOf(item)?.ToString();
}
