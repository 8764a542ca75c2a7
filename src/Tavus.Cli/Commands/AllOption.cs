namespace Tavus.Cli.Commands;

/// <summary>The option <c>--all</c>, which replaces the id. The operation then runs on every object in a filtered list.</summary>
internal sealed class AllOption : Option<bool>
{
    /// <summary>The operations that have the option, each with the filter that selects its objects.</summary>
    private static readonly Dictionary<string, (string Name, string Value)> Filters = new() { ["Conversations_End"] = ("status", "active") };

    private readonly ApiResource _resource;
    private readonly ApiOperation _operation;

    private AllOption(ApiResource resource, ApiOperation operation)
        : base("--all") => (_resource, _operation, Description) = (resource, operation, $"{operation.Verb} all {Filters[operation.Id].Value} {resource.Words}. Give this option in place of an id. Asks first.");

    /// <summary>The objects that the operation changes, such as <c>active conversations</c>.</summary>
    public string Words => $"{Filters[_operation.Id].Value} {_resource.Words}";

    /// <returns>Null if the operation does not have the option.</returns>
    public static AllOption? Of(ApiResource resource, ApiOperation operation) => Filters.ContainsKey(operation.Id) ? new(resource, operation) : null;

    /// <summary>Reads the whole list before the first operation, since the operation changes the list.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(TavusClient client, CancellationToken cancellationToken)
    {
        var list = _resource.Operations()["List"]().List!;
        var (name, value) = Filters[_operation.Id];
        return await list.ListIdsAsync(client, new ApiArguments((name, [value])), cancellationToken).ToArrayAsync(cancellationToken).ConfigureAwait(false);
    }
}
