namespace Tavus.Generator.Model;

/// <param name="Id">The <c>operationId</c>.</param>
/// <param name="Kind">What the operation does.</param>
internal sealed record StubOperationModel(string Id, StubOperationKind Kind)
{
    /// <summary>Of a list: the number that the service gives the first page.</summary>
    public int FirstPage { get; init; } = 1;

    /// <summary>Of a list: whether a page has the number of all objects.</summary>
    public bool HasTotalCount { get; init; }

    /// <summary>Of a list: the query parameters other than those of paging.</summary>
    public EquatableArray<StubFilterModel> Filters { get; init; }

    /// <summary>Of a create: the members of a request that the object does not have.</summary>
    public EquatableArray<string> OmittedMembers { get; init; }

    /// <summary>Of a create: the members of the response.</summary>
    public EquatableArray<string> ReturnedMembers { get; init; }

    /// <summary>Of a create: the members that a request must have.</summary>
    public EquatableArray<StubRuleModel> Rules { get; init; }

    /// <summary>Of a create: the members of which a request has exactly one.</summary>
    public EquatableArray<string> ExactlyOneOf { get; init; }

    /// <summary>Of an action: whether the response is the object.</summary>
    public bool ReturnsItem { get; init; }
}
