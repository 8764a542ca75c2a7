using System.CommandLine;
using Tavus.Cli.Rendering;

namespace Tavus.Cli.Commands.Personas;

/// <summary><c>tavus personas list</c>.</summary>
internal sealed class ListCommand : ExampleCommand
{
    private const int MaxPageSize = 100;

    private readonly CliHost _host;
    private readonly NumberOption _limit = new("--limit") { Description = "How many personas to show at most, over all pages. Default: all." };
    private readonly ChoiceOption _type = new("--type", PersonaType.User.Value, PersonaType.System.Value) { Description = "Whose personas to list. Default: all." };
    private readonly OutputOptions _output = new("Print JSON, one persona a line: every value exactly as the service sent it, but for masked secrets.");
    private readonly ServiceOptions _service = new();

    public ListCommand(CliHost host)
        : base(
            "list",
            "Lists personas: a table, or with --json one complete persona a line.",
            "personas list --type user",
            "personas list --limit 20 --json")
    {
        _host = host;
        Add(_limit);
        Add(_type);
        _output.AddTo(this);
        _service.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var client = await _service.CreateClientAsync(parsed, _host, cancellationToken).ConfigureAwait(false);
        var limit = parsed.GetValue(_limit) ?? int.MaxValue;
        var type = parsed.GetValue(_type) is { } name ? new PersonaType(name) : (PersonaType?)null;
        var options = new ListPersonasOptions { PageSize = Math.Min(limit, MaxPageSize), PersonaType = type };
        var personas = client.Personas.ListAsync(options, cancellationToken).Take(limit);

        // Lines that are written meanwhile would go through the bar.
        var isJson = _output.IsJson(parsed);
        var terminal = isJson && _host.Output.Profile.Out.IsTerminal ? null : _host.Terminal;
        var progress = new ListProgress(terminal, CountAsync);
        if (isJson)
        {
            var text = TerminalSafeText.For(_host.Output);
            await progress.ForEachAsync(personas, persona => _host.Output.Profile.Out.Writer.WriteLine(TerminalSafeJson.OneLine(_output.JsonOf(parsed, persona), text))).ConfigureAwait(false);
        }
        else
        {
            var table = new PersonaTable(_host.Output);
            await progress.ForEachAsync(personas, table.Add).ConfigureAwait(false);
            table.Write();
        }

        return ExitCode.Success;

        async Task<long?> CountAsync() =>
            (await client.Personas.ListPageAsync(1, new ListPersonasOptions { PageSize = 1, PersonaType = type }, cancellationToken).ConfigureAwait(false)).TotalCount is { } total ? Math.Min(total, limit) : null;
    }
}
