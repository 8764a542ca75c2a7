namespace Tavus.Cli.Commands;

/// <summary>The option <c>--all</c>, given in place of an id: runs the operation on every object whose status is <c>active</c>.</summary>
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

    /// <summary>The affected objects in words, such as <c>active conversations</c>.</summary>
    public string Words => $"{Status} {_resource.Words}";

    /// <returns>Null if the operation does not have the option.</returns>
    public static AllOption? Of(ApiResource resource, ApiOperation operation) => operation.Id == OperationId ? new(resource, operation) : null;

    /// <summary>Gets the ids of the objects to change. Reads the whole list first, because each change shortens the list.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(TavusClient client, CancellationToken cancellationToken)
    {
        var list = _resource.Operations["List"]().List!;
        return await list.ListIdsAsync(client, new ApiArguments(("status", [Status])), int.MaxValue, onPage: null, cancellationToken).ToArrayAsync(cancellationToken).ConfigureAwait(false);
    }
}
