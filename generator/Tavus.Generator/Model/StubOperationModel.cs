namespace Tavus.Generator.Model;

/// <param name="Id">The <c>operationId</c>.</param>
/// <param name="Kind">What the operation does.</param>
internal sealed record StubOperationModel(string Id, StubOperationKind Kind)
{
    /// <summary>For a list operation: the number that the service gives the first page.</summary>
    public int FirstPage { get; init; } = 1;

    /// <summary>For a list operation: whether a page contains the total number of objects.</summary>
    public bool HasTotalCount { get; init; }

    /// <summary>For a list operation: the query parameters other than the paging parameters.</summary>
    public EquatableArray<StubFilterModel> Filters { get; init; }

    /// <summary>For a create operation: the members of a request that the object does not have.</summary>
    public EquatableArray<string> OmittedMembers { get; init; }

    /// <summary>For a create operation: the members of the response.</summary>
    public EquatableArray<string> ReturnedMembers { get; init; }

    /// <summary>For a create operation: the members that a request must have.</summary>
    public EquatableArray<StubRuleModel> Rules { get; init; }

    /// <summary>For a create operation: the members of which a request has exactly one.</summary>
    public EquatableArray<string> ExactlyOneOf { get; init; }

    /// <summary>For an action: whether the response is the object.</summary>
    public bool ReturnsItem { get; init; }
}
