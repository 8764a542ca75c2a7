using System.CommandLine;
using Tavus.Cli.Files;
using Tavus.Cli.Rendering;

namespace Tavus.Cli.Commands.Personas;

/// <summary><c>tavus personas export</c>.</summary>
internal sealed class ExportCommand : ExampleCommand
{
    private const string Yaml = "yaml";
    private const string Json = "json";

    private readonly CliHost _host;
    private readonly PositionalArgument _id = PositionalArgument.PersonaId();
    private readonly ChoiceOption _format = new("--format", Yaml, Json) { Description = "What to write. Default: yaml." };
    private readonly ServiceOptions _service = new();

    public ExportCommand(CliHost host)
        : base(
            "export",
            "Writes a persona as a file for version control, with placeholders for its secrets; see apply.",
            "personas export p5317866 > coach.yaml",
            "personas export p5317866 --format json > coach.json")
    {
        _host = host;
        Add(_id);
        Add(_format);
        _service.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var client = await _service.CreateClientAsync(parsed, _host, cancellationToken).ConfigureAwait(false);
        var persona = await client.Personas.GetAsync(parsed.GetRequiredValue(_id), cancellationToken).ConfigureAwait(false);
        var export = PersonaExport.Of(persona);
        var text = TerminalSafeText.For(_host.Output);
        var file = parsed.GetValue(_format) == Json ? export.ToJson(text) : export.ToYaml(text);
        await _host.Output.Profile.Out.Writer.WriteAsync(file).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
