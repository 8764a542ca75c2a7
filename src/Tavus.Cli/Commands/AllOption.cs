namespace Tavus.Cli.Commands;

/// <summary>The option <c>--all</c>, which replaces the id. The operation then runs on every object in a filtered list.</summary>
internal sealed class AllOption : Option<bool>
{
    /// <summary>The only operation that has the option.</summary>
    private const string OperationId = "Conversations_End";
    private const string Status = "active";

    private readonly ApiResource _resource;

    private AllOption(ApiResource resource, ApiOperation operation)
        : base("--all")
    {
        _resource = resource;
        Description = $"{operation.Verb} all {Words}. Give this option in place of an id. Asks first.";
    }

    /// <summary>The words for the objects that the operation changes, such as <c>active conversations</c>.</summary>
    public string Words => $"{Status} {_resource.Words}";

    /// <returns>Null if the operation does not have the option.</returns>
    public static AllOption? Of(ApiResource resource, ApiOperation operation) => operation.Id == OperationId ? new(resource, operation) : null;

    /// <summary>Lists the ids of these objects. Reads the whole list before the first operation, since the operation changes the list.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(TavusClient client, CancellationToken cancellationToken)
    {
        var list = _resource.Operations["List"]().List!;
        return await list.ListIdsAsync(client, new ApiArguments(("status", [Status])), cancellationToken).ToArrayAsync(cancellationToken).ConfigureAwait(false);
    }
}
