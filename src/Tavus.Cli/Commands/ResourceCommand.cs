namespace Tavus.Cli.Commands;

/// <summary>The command of a resource, such as <c>tavus personas</c>: a command for each operation, and those on files.</summary>
internal sealed class ResourceCommand : Command
{
    public ResourceCommand(ApiResource resource, CliHost host, bool withCommands)
        : base(resource.CommandName, $"Manage {resource.Words}. {resource.Description.Split(". ")[0].TrimEnd('.')}.")
    {
        if (withCommands)
        {
            var operations = resource.CreateOperations();
            foreach (var command in operations.Select(operation => CreateCommand(resource, operation, host)).Concat(CreateFileCommands(resource, operations, host)))
            {
                Add(command);
            }
        }
    }

    private static Command CreateCommand(ApiResource resource, ApiOperation operation, CliHost host) => operation switch
    {
        { List: not null } => new ListCommand(resource, operation, host),
        { UpdateAsync: not null } => new PatchCommand(resource, operation, host),
        _ => new OperationCommand(resource, operation, host),
    };

    /// <summary>Those of resources whose objects can be created, read and patched.</summary>
    private static IEnumerable<Command> CreateFileCommands(ApiResource resource, IReadOnlyList<ApiOperation> operations, CliHost host)
    {
        var create = operations.FirstOrDefault(static operation => operation is { Verb: "Create", RequestType: not null });
        var get = operations.FirstOrDefault(static operation => operation.Verb == "Get");
        var patch = operations.FirstOrDefault(static operation => operation.UpdateAsync is not null);
        return create is null || get is null || patch is null ? [] :
        [
            new UpdateCommand(resource, patch, create, host),
            new ExportCommand(resource, get, host),
            new ApplyCommand(resource, patch, create, host),
            new SchemaCommand(resource, create, host),
        ];
    }
}
