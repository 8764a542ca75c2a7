using System.CommandLine;
using Tavus.Cli.Changes;
using Tavus.Cli.Files;
using Tavus.Cli.Json;
using Tavus.Cli.Rendering;

namespace Tavus.Cli.Commands.Personas;

/// <summary><c>tavus personas apply</c>.</summary>
internal sealed class ApplyCommand : ExampleCommand
{
    private readonly CliHost _host;
    private readonly PositionalArgument _file = PositionalArgument.File("The persona, in YAML or JSON as its name says. ${NAME} in a text is read from the environment; $${ is a literal ${.");
    private readonly YesOption _yes = new("Change the persona without asking.");
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only show what would change." };
    private readonly OutputOptions _output = new("Print the result as JSON on one line: persona_id, what was done, and the patch. Asks nothing: needs --yes or --dry-run.");
    private readonly ServiceOptions _service = new();

    public ApplyCommand(CliHost host)
        : base(
            "apply",
            "Makes a persona as a file says: changes it after showing how, or creates it if the file has no id, and writes the id into the file. What the file does not name stays; null removes.",
            "personas apply coach.yaml",
            "personas apply coach.yaml --dry-run",
            "personas apply coach.yaml --yes --json")
    {
        _host = host;
        Add(_file);
        Add(_yes);
        Add(_dryRun);
        _output.AddTo(this);
        _service.AddTo(this);
        Validators.Add(result =>
        {
            if (_output.IsJson(result) && !result.GetValue(_yes) && !result.GetValue(_dryRun))
            {
                result.AddError($"With --json nothing is asked: add {_yes.Name} or {_dryRun.Name}.");
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(_file);
        var file = await PersonaFile.ReadAsync(path, _host, cancellationToken).ConfigureAwait(false);
        using var client = await _service.CreateClientAsync(parsed, _host, cancellationToken).ConfigureAwait(false);
        return file.Id is { } id
            ? await ChangeAsync(parsed, client.Personas, id, file.Members, cancellationToken).ConfigureAwait(false)
            : await CreateAsync(parsed, client.Personas, path, file.Members, cancellationToken).ConfigureAwait(false);
    }

    private async Task<int> ChangeAsync(ParseResult parsed, IPersonasClient personas, string id, JsonMap members, CancellationToken cancellationToken)
    {
        var isDryRun = parsed.GetValue(_dryRun);
        var output = new ChangeOutput(_output, parsed, _host.Output, members);
        var change = new PersonaChange(persona => PersonaMerge.Merge(persona, members), ApproveAsync);
        var result = await change.SendAsync(personas, id, cancellationToken).ConfigureAwait(false);
        if (!result.IsApproved && !isDryRun)
        {
            return ExitCode.Cancelled;
        }

        output.ReportChange(id, isDryRun ? result.Patch.Count > 0 : result.IsChanged, result.Patch, isDryRun);
        return ExitCode.Success;

        async Task<bool> ApproveAsync(JsonMap before, JsonMap after)
        {
            output.WriteDiff(before, after);
            return !isDryRun && await _yes.ConfirmAsync(parsed, _host, $"Change persona {id}?", cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<int> CreateAsync(ParseResult parsed, IPersonasClient personas, string path, JsonMap members, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_dryRun))
        {
            new ChangeOutput(_output, parsed, _host.Output, members).WriteNew(members);
            _output.Report(parsed, _host.Output, "This would create a persona.", ("persona_id", JsonTree.Null), ("created", JsonLiteral.Of(true)), ("dry_run", JsonLiteral.Of(true)));
            return ExitCode.Success;
        }

        var created = await PersonaCreator.CreateAsync(personas, members, cancellationToken).ConfigureAwait(false);
        if (created.PersonaId is not { } id)
        {
            await WriteErrorAsync("The service created a persona, but did not say its id: look for it with 'tavus personas list'.").ConfigureAwait(false);
            return ExitCode.Refused;
        }

        var isWritten = await PersonaIdWriter.TryWriteAsync(path, id, CancellationToken.None).ConfigureAwait(false);
        _output.Report(parsed, _host.Output, $"Created persona {id}.{(isWritten ? $" Its id is in {path} now." : "")}", ("persona_id", new JsonText(id)), ("created", JsonLiteral.Of(true)), ("dry_run", JsonLiteral.Of(false)));
        if (!isWritten)
        {
            await WriteErrorAsync($"The id cannot be written into the file: add 'persona_id: {id}' to it, or the next apply creates another persona.").ConfigureAwait(false);
        }

        return ExitCode.Success;
    }

    private Task WriteErrorAsync(string problem) => _host.Error.WriteLineAsync($"{TavusCommand.ToolName}: {TerminalSafeText.For(_host.Output).Line(problem)}");
}
