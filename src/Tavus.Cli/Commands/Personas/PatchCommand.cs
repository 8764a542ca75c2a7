using System.CommandLine;
using Tavus.Cli.Errors;
using Tavus.Cli.Files;
using Tavus.Cli.Json;

namespace Tavus.Cli.Commands.Personas;

/// <summary><c>tavus personas patch</c>.</summary>
internal sealed class PatchCommand : ExampleCommand
{
    private readonly CliHost _host;
    private readonly PositionalArgument _id = PositionalArgument.PersonaId();
    private readonly PositionalArgument _file = PositionalArgument.File("The operations of a JSON Patch (RFC 6902), in JSON or YAML. ${NAME} in a text is read from the environment.");
    private readonly OutputOptions _output = new("Print the result as JSON on one line: persona_id, changed, and the patch.");
    private readonly ServiceOptions _service = new();

    public PatchCommand(CliHost host)
        : base("patch", "Applies a JSON Patch to a persona: all of its operations, or none.", "personas patch p5317866 patch.json")
    {
        _host = host;
        Add(_id);
        Add(_file);
        _output.AddTo(this);
        _service.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var id = parsed.GetRequiredValue(_id);
        var path = parsed.GetRequiredValue(_file);
        var file = Placeholders.Fill(await TextFile.ReadAsync(path, cancellationToken).ConfigureAwait(false), _host.GetVariable);
        var patch = Parse(path, file);
        using var client = await _service.CreateClientAsync(parsed, _host, cancellationToken).ConfigureAwait(false);
        var result = await client.Personas.PatchAsync(id, patch, cancellationToken).ConfigureAwait(false);
        new ChangeOutput(_output, parsed, _host.Output, file).ReportChange(id, result.Changed, patch);
        return ExitCode.Success;
    }

    private static JsonPatch Parse(string path, JsonTree file)
    {
        try
        {
            return JsonPatch.Parse(file.ToJson()) is { Count: > 0 } patch
                ? patch
                : throw new UsageException($"{path} holds no operation.");
        }
        catch (FormatException exception)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }
}
