namespace Tavus.Generator.Model;

/// <summary>An operation that returns one page of a list.</summary>
/// <param name="IdentityProperty">The C# property that identifies an item; null if the item has no such property.</param>
internal sealed record ListModel(OperationModel Operation, string ItemType, string? IdentityProperty, bool HasTotalCount)
{
    /// <summary>The number that the service gives the first page: 0 or 1.</summary>
    public int FirstPage => Operation.QueryParameters.FirstOrDefault(static parameter => parameter.Name == "page")?.Minimum ?? 1;

    /// <summary>The query parameters other than the paging parameters.</summary>
    public IEnumerable<ParameterModel> Filters => Operation.QueryParameters.Where(static parameter => parameter.Name is not ("limit" or "page"));
}
