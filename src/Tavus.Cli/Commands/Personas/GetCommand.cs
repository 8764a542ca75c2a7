using System.CommandLine;

namespace Tavus.Cli.Commands.Personas;

/// <summary><c>tavus personas get</c>.</summary>
internal sealed class GetCommand : Command
{
    private readonly CliHost _host;
    private readonly IdArgument _id = new("The id of the persona, such as p5317866.");
    private readonly OutputOptions _output = new();
    private readonly ServiceOptions _service = new();

    public GetCommand(CliHost host)
        : base("get", "Shows one persona, complete: its layers as a tree, its secrets masked.")
    {
        _host = host;
        Add(_id);
        _output.AddTo(this);
        _service.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var client = await _service.CreateClientAsync(parsed, _host, cancellationToken).ConfigureAwait(false);
        var id = parsed.GetRequiredValue(_id);
        var persona = await client.Personas.GetAsync(id, cancellationToken).ConfigureAwait(false);
        var json = _output.ShowsSecrets(parsed) ? persona.ToJson() : persona.ToMaskedJson();
        _output.Write(parsed, _host.Output, title: persona.PersonaName ?? id, json, persona);
        return ExitCode.Success;
    }
}
