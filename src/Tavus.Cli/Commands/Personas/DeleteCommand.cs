using System.CommandLine;
using Tavus.Cli.Json;

namespace Tavus.Cli.Commands.Personas;

/// <summary><c>tavus personas delete</c>.</summary>
internal sealed class DeleteCommand : ExampleCommand
{
    private readonly CliHost _host;
    private readonly PositionalArgument _id = PositionalArgument.PersonaId();
    private readonly YesOption _yes = new("Delete without asking.");
    private readonly OutputOptions _output = new("Print the result as JSON on one line: persona_id and deleted.");
    private readonly ServiceOptions _service = new();

    public DeleteCommand(CliHost host)
        : base("delete", "Deletes a persona for good, after asking.", "personas delete p5317866", "personas delete p5317866 --yes --json")
    {
        _host = host;
        Add(_id);
        Add(_yes);
        _output.AddJsonTo(this);
        _service.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var client = await _service.CreateClientAsync(parsed, _host, cancellationToken).ConfigureAwait(false);
        var id = parsed.GetRequiredValue(_id);
        if (!await _yes.ConfirmAsync(parsed, _host, $"Delete persona {id} for good?", cancellationToken).ConfigureAwait(false))
        {
            return ExitCode.Cancelled;
        }

        await client.Personas.DeleteAsync(id, cancellationToken).ConfigureAwait(false);
        _output.Report(parsed, _host.Output, $"Deleted persona {id}.", ("persona_id", new JsonText(id)), ("deleted", JsonLiteral.Of(true)));
        return ExitCode.Success;
    }
}
