using System.CommandLine;
using Tavus.Cli.Rendering;

namespace Tavus.Cli.Commands.Personas;

/// <summary><c>tavus personas get</c>.</summary>
internal sealed class GetCommand : ExampleCommand
{
    private readonly CliHost _host;
    private readonly PositionalArgument _id = PositionalArgument.PersonaId();
    private readonly Option<bool> _drift = new("--drift") { Description = "Show where the answer departs from the OpenAPI document instead; with --json one departure a line. Secrets stay masked." };
    private readonly OutputOptions _output = new("Print JSON: every value exactly as the service sent it, but for masked secrets.");
    private readonly ServiceOptions _service = new();

    public GetCommand(CliHost host)
        : base(
            "get",
            "Shows one persona, complete: its layers as a tree, its secrets masked.",
            "personas get p5317866",
            "personas get p5317866 --json | jq .layers",
            "personas get p5317866 --drift")
    {
        _host = host;
        Add(_id);
        _output.AddTo(this);
        Add(_drift);
        _service.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var client = await _service.CreateClientAsync(parsed, _host, cancellationToken).ConfigureAwait(false);
        var id = parsed.GetRequiredValue(_id);
        var response = await client.Personas.GetWithResponseAsync(id, cancellationToken).ConfigureAwait(false);
        if (parsed.GetValue(_drift))
        {
            new DriftTable(_host.Output).Write(response.Drift, _output.IsJson(parsed));
        }
        else
        {
            _output.Write(parsed, _host.Output, title: response.Value.PersonaName ?? id, response.Value);
        }

        return ExitCode.Success;
    }
}
