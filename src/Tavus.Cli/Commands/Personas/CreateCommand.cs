using System.CommandLine;
using Tavus.Cli.Changes;
using Tavus.Cli.Files;
using Tavus.Cli.Json;

namespace Tavus.Cli.Commands.Personas;

/// <summary><c>tavus personas create</c>.</summary>
internal sealed class CreateCommand : ExampleCommand
{
    private readonly CliHost _host;
    private readonly PositionalArgument _file = PositionalArgument.File("The persona, in YAML or JSON. An id in it is left out: this makes another persona.").AsOptional();
    private readonly OutputOptions _output = new("Print what the service answers, as JSON on one line.");
    private readonly ServiceOptions _service = new();

    private readonly (Option<string?> Option, string Member)[] _members =
    [
        (new("--name") { Description = "The name that people see.", HelpName = "text" }, "persona_name"),
        (new("--system-prompt") { Description = "The instructions for the language model. Needed unless the pipeline mode is echo.", HelpName = "text" }, "system_prompt"),
        (new("--pipeline-mode") { Description = "How much of the pipeline runs: full or echo.", HelpName = "mode" }, "pipeline_mode"),
        (new("--replica") { Description = "The id of the replica that conversations take by default.", HelpName = "id" }, "default_replica_id"),
    ];

    public CreateCommand(CliHost host)
        : base(
            "create",
            "Creates a persona, from a file, from options, or from a file of which options change something.",
            "personas create --name Coach --system-prompt \"You are a patient coach.\"",
            "personas create coach.yaml --name \"Second coach\"")
    {
        _host = host;
        Add(_file);
        foreach (var (option, _) in _members)
        {
            Add(option);
        }

        _output.AddJsonTo(this);
        _service.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var persona = parsed.GetValue(_file) is { } path ? (await PersonaFile.ReadAsync(path, _host, cancellationToken).ConfigureAwait(false)).Members : JsonMap.Empty;
        persona = _members.Aggregate(persona, (all, member) => parsed.GetValue(member.Option) is { } value ? all.With(member.Member, new JsonText(value)) : all);
        using var client = await _service.CreateClientAsync(parsed, _host, cancellationToken).ConfigureAwait(false);
        var created = await PersonaCreator.CreateAsync(client.Personas, persona, cancellationToken).ConfigureAwait(false);
        _output.Report(
            parsed,
            _host.Output,
            $"Created persona {created.PersonaId}.",
            ((JsonMap)JsonTreeReader.Read(created.ToJson())).Members.Select(static member => (member.Key, member.Value)));
        return ExitCode.Success;
    }
}
