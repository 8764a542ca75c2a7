namespace Tavus.Generator.Model;

/// <summary>An operation that returns one page of a list.</summary>
/// <param name="Path">The method and path, for the documentation.</param>
/// <param name="ItemType">The schema of an item.</param>
/// <param name="IdentityProperty">The C# property that identifies an item; null if the item has no such property.</param>
/// <param name="FirstPage">The number that the service gives the first page: 0 or 1.</param>
/// <param name="HasTotalCount">Whether a page contains the total number of items.</param>
/// <param name="Filters">The query parameters other than the paging parameters.</param>
internal sealed record ListModel(string Path, string ItemType, string? IdentityProperty, int FirstPage, bool HasTotalCount, EquatableArray<FilterModel> Filters)
{
    /// <summary>The query parameters for paging. All other query parameters of a list are filters.</summary>
    public static readonly string[] Paging = ["limit", "page"];
}
