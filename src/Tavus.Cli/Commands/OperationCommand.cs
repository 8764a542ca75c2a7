namespace Tavus.Cli.Commands;

/// <summary>The command of an operation. Parameters are arguments and options; the request body comes from a file, from options, or from both.</summary>
internal sealed class OperationCommand(ApiResource resource, ApiOperation operation, CliHost host)
    : ServiceCommand(
        NameOf(operation.Verb),
        $"{operation.Summary} {HelpOf(resource, operation).Explanation}".TrimEnd(),
        resource,
        host,
        [.. HelpOf(resource, operation).Examples.Select(example => $"{ExampleOf(operation)} {example}".TrimStart())])
{
    /// <summary>The only operation with the option <c>--all</c>, which runs it on every object that has the status <see cref="Active"/>.</summary>
    private const string AllOperation = "Conversations_End";
    private const string Active = "active";

    private readonly OperationArguments _arguments = new(operation, hasAll: operation.Id == AllOperation);
    private readonly OutputOptions _output = OutputOptions.OfObject;
    private readonly YesOption _yes = new($"{VerbOf(operation)} without asking.");
    private readonly WaitOptions? _wait =
        resource.Waits.Where(wait => wait.RenewedBy.Contains(operation.Id)).Select(wait => new WaitOptions(resource, wait, operation)).FirstOrDefault();

    private readonly Option<bool>? _all = operation.Id != AllOperation ? null
        : new("--all") { Description = $"{VerbOf(operation)} all {Active} {resource.Words}. Give this option in place of an id. Asks first." };

    private readonly Option<bool> _waits = new("--wait") { Description = "After the call, wait for the new state like the command 'wait', and show the object in that state." };
    private readonly AllowUnknownOption _allowUnknown = new();
    private readonly AllowVariableOption _allowVariable = new(resource, host);
    private readonly Option<bool> _drift = new("--drift") { Description = "Instead of the response, show where it differs from the OpenAPI document; with --json, one difference per line. Secrets stay masked." };

    private readonly Option<string?> _file = new("--file")
    {
        Description = "A file with the members, in YAML or JSON, or \"-\" for standard input. An id in the file is ignored. ${NAME} in a string inserts an environment variable; $${ is a literal ${.",
        HelpName = "file",
    };

    protected override IReadOnlyList<Symbol?> Symbols =>
    [
        .. _arguments.Symbols,
        .. _wait?.Symbols.Prepend<Symbol>(_waits) ?? [],
        .. operation.HasBody ? _arguments.Members.Prepend(_file).Append(_allowUnknown).Append(_allowVariable) : [],
        _all,
        operation.IsDeletion || _all is not null ? _yes : null,
        .. _output.Symbols,
        operation.IsRead ? _drift : null,
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, TavusClient client, CancellationToken cancellationToken)
    {
        if (_wait?.Symbols.FirstOrDefault(option => parsed.GetValue(option) is not null) is { } unused && !parsed.GetValue(_waits))
        {
            throw new UsageException($"{unused.Name} has no effect without {_waits.Name}: add {_waits.Name}, or leave out {unused.Name}.");
        }

        var body = operation.HasBody && parsed.GetValue(_file) is { } path ? (await ResourceFile.ReadAsync(path, Resource, _allowVariable.PlaceholdersOf(parsed), Host, cancellationToken).ConfigureAwait(false)).Members : [];
        if (operation.RequestType is { } schema)
        {
            // If the resource has files for 'apply', the body may be such a file, which describes the whole object.
            _allowUnknown.Check(parsed, [], _arguments.ReadInto(body, parsed), Resource.HasFiles ? [Resource.ItemType, schema] : [schema]);
        }

        var id = _arguments.IdOf(parsed);
        if (_all is not null && parsed.GetValue(_all) == (id is not null))
        {
            throw new UsageException($"Give an id, or {_all.Name}.");
        }

        if (_all is not null && id is null)
        {
            return await RunForAllAsync(parsed, client, cancellationToken).ConfigureAwait(false);
        }

        if (operation.IsDeletion && !await _yes.ConfirmAsync(parsed, Host, $"Delete {Resource.Noun} {id} for good?", cancellationToken).ConfigureAwait(false))
        {
            return ExitCode.Cancelled;
        }

        var response = operation.HasBody
            ? await RequestSender.SendAsync(operation, client, _arguments.Read(parsed), body, Host, cancellationToken).ConfigureAwait(false)
            : await operation.CallAsync!(client, _arguments.Read(parsed), cancellationToken).ConfigureAwait(false);
        if (operation.IsRead && parsed.GetValue(_drift))
        {
            DriftTable.Write(Host.Output, response.Drift, _output.IsJson(parsed));
        }
        else
        {
            Show(parsed, id, _wait is not null && parsed.GetValue(_waits) ? await _wait.WaitAsync(parsed, client, id!, response.Value, Host, cancellationToken).ConfigureAwait(false) : response.Value);
        }

        return ExitCode.Success;
    }

    private async Task<int> RunForAllAsync(ParseResult parsed, TavusClient client, CancellationToken cancellationToken)
    {
        // Reads the whole list first, because each change shortens the list.
        var list = Resource.Operations["List"]().List!.ListIdsAsync(client, new ApiArguments(("status", [Active])), int.MaxValue, onPage: null, cancellationToken);
        var ids = await list.ToArrayAsync(cancellationToken).ConfigureAwait(false);
        if (ids.Length == 0)
        {
            _output.Report(parsed, Host.Output, $"No {Active} {Resource.Words}.", new() { ["done"] = false });
        }
        else if (!await _yes.ConfirmAsync(parsed, Host, $"{VerbOf(operation)} {ids.Length} {Active} {Resource.Words}?", cancellationToken).ConfigureAwait(false))
        {
            return ExitCode.Cancelled;
        }

        var exitCode = ExitCode.Success;
        foreach (var id in ids)
        {
            try
            {
                Show(parsed, id, (await operation.CallAsync!(client, ApiArguments.OfId(operation, id), cancellationToken).ConfigureAwait(false)).Value);
            }
            catch (TavusApiException exception) when (exception is not TavusAuthenticationException)
            {
                // Continues with the next object: this failure may concern one object only, such as one that another program has just deleted.
                exitCode = await ErrorText.WriteAsync(exception, Host, $"{Resource.Noun} {id}: ").ConfigureAwait(false);
            }
        }

        return exitCode;
    }

    private void Show(ParseResult parsed, string? id, ITavusModel? item)
    {
        if (item is null)
        {
            var (words, outcome) = operation.IsDeletion ? ("Deleted", "deleted") : ($"Done: {Name}", "done");
            _output.Report(parsed, Host.Output, $"{words} {Resource.Noun} {id}.", new() { [Resource.IdName] = id, [outcome] = true });
        }
        else if (operation.HasBody && id is null && (_output.IsJson(parsed) || !_output.ShowsSecrets(parsed)))
        {
            var created = _output.JsonOf(parsed, item);
            var newId = ResourceFile.FindId(created, Resource);
            var hint = !created.IsEqualTo(JsonNodeReader.Read(item.ToJson())) ? $" To see its secrets: tavus {Resource.CommandName} get {newId} --show-secrets" : "";
            _output.Report(parsed, Host.Output, $"Created {Resource.Noun} {newId}.{hint}", created);
        }
        else
        {
            _output.Write(parsed, Host.Output, item);
        }
    }

    /// <summary>The command's name, capitalized for the start of a sentence.</summary>
    private static string VerbOf(ApiOperation operation) => $"{operation.Verb[..1]}{NameOf(operation.Verb)[1..]}";

    /// <summary>The last sentences of the command's description, and the arguments of each example in its help.</summary>
    private static (string Explanation, string[] Examples) HelpOf(ApiResource resource, ApiOperation operation) => operation switch
    {
        { IsRead: true } => ("Shows all members as YAML, with masked secrets.", ["", "--json", "--drift"]),
        { IsDeletion: true } => ("Asks first.", ["", "--yes --json"]),
        { HasBody: true } => (
            "Give the members of the request as options, in a file, or both; options override the file. Only files can contain objects and keys.",
            [string.Join(' ', OperationArguments.ExamplesOf(operation).Select(static member => $"{ParameterOption.NameOf(member)} \"{member.Example}\"")), $"--file {resource.FileName}.yaml"]),
        _ => ("", [""]),
    };
}
