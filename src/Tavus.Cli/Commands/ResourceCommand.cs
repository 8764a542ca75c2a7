namespace Tavus.Cli.Commands;

/// <summary>The command of a resource, such as <c>tavus personas</c>. Its subcommands are the operations, the waits, and the commands for files.</summary>
internal sealed class ResourceCommand : Command
{
    private readonly ApiResource _resource;
    private readonly CliHost _host;

    public ResourceCommand(ApiResource resource, CliHost host)
        : base(resource.CommandName, $"Manage {resource.Words}. {resource.Description.Split(". ")[0].TrimEnd('.')}.") => (_resource, _host) = (resource, host);

    /// <param name="name">The only subcommand to add. If no subcommand has this name, all are added.</param>
    public void AddCommands(string? name)
    {
        var commands = new OrderedDictionary<string, Func<ExampleCommand>>();
        foreach (var (verb, create) in _resource.Operations)
        {
            commands[ServiceCommand.NameOf(verb)] = () => CreateCommand(create());
        }

        foreach (var wait in _resource.Waits)
        {
            commands[WaitCommand.NameOf(_resource, wait)] = () => new WaitCommand(_resource, wait, Find("Get"), _host);
        }

        if (_resource.HasFiles)
        {
            commands["update"] = () => new UpdateCommand(_resource, Find("Patch"), Find("Create"), _host);
            commands["export"] = () => new ExportCommand(_resource, Find("Get"), _host);
            commands["apply"] = () => new ApplyCommand(_resource, Find("Patch"), Find("Create"), _host);
            commands["schema"] = () => new SchemaCommand(_resource, Find("Create"), _host);
        }

        foreach (var create in name is not null && commands.TryGetValue(name, out var only) ? [only] : commands.Values.ToArray())
        {
            create().AddTo(this);
        }

        ApiOperation Find(string verb) => _resource.Operations[verb]();
    }

    private ExampleCommand CreateCommand(ApiOperation operation) => operation switch
    {
        { List: not null } => new ListCommand(_resource, operation, _host),
        { UpdateAsync: not null } => new PatchCommand(_resource, operation, _host),
        _ => new OperationCommand(_resource, operation, _host),
    };
}
