namespace Tavus.Cli.Commands;

/// <summary>The command <c>apply</c>: creates or updates an object from a file.</summary>
internal sealed class ApplyCommand : ServiceCommand
{
    private readonly ApiOperation _patch;
    private readonly ApiOperation _create;

    private readonly Argument<string> _file = new("file")
    {
        Description = "The file, YAML or JSON according to its extension, or \"-\" for standard input. ${NAME} in a string inserts an environment variable; $${ is a literal ${.",
    };

    private readonly YesOption _yes = new("Apply the file without asking.");
    private readonly AllowUnknownOption _allowUnknown = new();
    private readonly AllowVariableOption _allowVariable;
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only show the changes." };
    private readonly OutputOptions _output;

    public ApplyCommand(ApiResource resource, ApiOperation patch, ApiOperation create, CliHost host)
        : base(
            "apply",
            $"Create or update a {resource.Noun} from a file. Shows the changes and asks first. Members missing from the file stay unchanged; null removes a member. If the file has no id, apply creates a {resource.Noun} and writes the new id to the file; if that write fails, the exit code is {ExitCode.Unexpected}. Standard input cannot keep the id: apply then only prints it.",
            resource,
            host,
            from options in (string[])["", " --dry-run", " --yes --json"] select $"{resource.FileName}.yaml{options}")
    {
        (_patch, _create, _allowVariable) = (patch, create, new AllowVariableOption(resource, host));
        _output = new OutputOptions($"Print the result as one line of JSON with the id, the outcome, and the patch. Requires {_yes.Name} or {_dryRun.Name}, because it never asks.");
        Validators.Add(result =>
        {
            if (_output.IsJson(result) && !result.GetValue(_yes) && !result.GetValue(_dryRun))
            {
                result.AddError($"--json never asks: add {_yes.Name} or {_dryRun.Name}.");
            }
        });
    }

    protected override IReadOnlyList<Symbol?> Symbols => [_file, _yes, _dryRun, _allowUnknown, _allowVariable, .. _output.Symbols];

    protected override async Task<int> RunAsync(ParseResult parsed, TavusClient client, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(_file);
        var placeholders = _allowVariable.PlaceholdersOf(parsed);
        var file = await ResourceFile.ReadAsync(path, Resource, placeholders, Host, cancellationToken).ConfigureAwait(false);
        var isDryRun = parsed.GetValue(_dryRun);
        var output = new ChangeOutput(Resource, _output, parsed, Host, placeholders);
        if (file.Id is { } id)
        {
            var merge = new ResourceMerge(Resource.ItemType, placeholders);
            return await output.ChangeAsync(_patch, client, id, Edit, isDryRun ? null : () => ConfirmAsync($"Change {Resource.Noun} {id}?"), cancellationToken).ConfigureAwait(false);

            JsonObject Edit(JsonObject current) => _allowUnknown.Check(parsed, current, merge.Merge(current, file.Members), Resource.ItemType);
        }

        output.WriteDiff(before: null, _allowUnknown.Check(parsed, [], file.Members, Resource.ItemType));
        if (isDryRun)
        {
            output.ReportCreation(id: null, path: null);
            return ExitCode.Success;
        }

        return await ConfirmAsync($"Create a {Resource.Noun}?").ConfigureAwait(false)
            ? await CreateAsync(client, OptionsOf(parsed).IsStub(parsed) ? null : path, file, output, cancellationToken).ConfigureAwait(false)
            : ExitCode.Cancelled;

        Task<bool> ConfirmAsync(string question) => _yes.ConfirmAsync(parsed, Host, question, cancellationToken);
    }

    /// <summary>Creates an object, and writes its id into the file. With <c>--stub</c>, the path is null and no id is written, because the stub forgets the object.</summary>
    private async Task<int> CreateAsync(TavusClient client, string? path, ResourceFile file, ChangeOutput output, CancellationToken cancellationToken)
    {
        var response = await RequestSender.SendAsync(_create, client, new ApiArguments(), file.Members, Host, cancellationToken).ConfigureAwait(false);
        var id = ResourceFile.FindId(JsonNodeReader.ReadObject(response.Value!.ToJson()), Resource)
            ?? throw new TavusContractException($"The service created the {Resource.Noun}, but returned no {Resource.IdName}.");
        var writer = new IdWriter(Resource.IdName, id);
        var (exitCode, problem) = path switch
        {
            null => (ExitCode.Success, "With --stub the file is left unchanged. Without --stub, the id that the service returns is written to the file."),
            _ when TextFile.IsStream(path) => (ExitCode.Success, $"The id cannot be written into {TextFile.NameOf(path)}: {Advice(isJson: false)}"),

            // The object exists: cancelling now would only lose its id.
            _ when await writer.WriteAsync(path, CancellationToken.None).ConfigureAwait(false) is { } reason =>
                (ExitCode.Unexpected, $"The id cannot be written into {path} ({reason}): {Advice(TextFile.IsJson(path))}"),
            _ => (ExitCode.Success, null),
        };
        output.ReportCreation(id, problem is null ? path : null);
        if (problem is not null)
        {
            await Host.WriteErrorAsync(problem).ConfigureAwait(false);
        }

        return exitCode;

        string Advice(bool isJson) => $"add '{writer.LineFor(isJson)}' before the first member of the file, or the next apply creates another {Resource.Noun}.";
    }
}
