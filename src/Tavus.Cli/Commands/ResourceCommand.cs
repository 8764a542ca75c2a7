namespace Tavus.Cli.Commands;

/// <summary>The command of a resource, such as <c>tavus personas</c>. Its subcommands are the operations, the waits, and the commands for files.</summary>
internal sealed class ResourceCommand(ApiResource resource, CliHost host)
    : Command(resource.CommandName, $"Manage {resource.Words}. {resource.Description.Split(". ")[0].TrimEnd('.')}.")
{
    /// <param name="name">The only subcommand to add. If no subcommand has this name, all are added.</param>
    public void AddCommands(string? name)
    {
        var commands = new OrderedDictionary<string, Func<ExampleCommand>>();
        foreach (var (verb, create) in resource.Operations)
        {
            commands[ServiceCommand.NameOf(verb)] = () => CreateCommand(create());
        }

        foreach (var wait in resource.Waits)
        {
            commands[WaitCommand.NameOf(resource, wait)] = () => new WaitCommand(resource, wait, Find("Get"), host);
        }

        if (resource.HasFiles)
        {
            commands["update"] = () => new UpdateCommand(resource, Find("Patch"), Find("Create"), host);
            commands["export"] = () => new ExportCommand(resource, Find("Get"), host);
            commands["apply"] = () => new ApplyCommand(resource, Find("Patch"), Find("Create"), host);
            commands["schema"] = () => new SchemaCommand(resource, Find("Create"), host);
        }

        foreach (var create in name is not null && commands.TryGetValue(name, out var only) ? [only] : commands.Values.ToArray())
        {
            create().AddTo(this);
        }

        ApiOperation Find(string verb) => resource.Operations[verb]();
    }

    private ExampleCommand CreateCommand(ApiOperation operation) => operation switch
    {
        { List: not null } => new ListCommand(resource, operation, host),
        { UpdateAsync: not null } => new PatchCommand(resource, operation, host),
        _ => new OperationCommand(resource, operation, host),
    };
}
