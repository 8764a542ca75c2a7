namespace Tavus.Cli.Commands;

/// <summary>The command <c>patch</c>: sends a JSON Patch from a file.</summary>
internal sealed class PatchCommand(ApiResource resource, ApiOperation operation, CliHost host)
    : ServiceCommand(NameOf(operation.Verb), $"{operation.Summary} Applies all operations of a JSON Patch, or none.", resource, host, $"{ExampleOf(operation)} patch.json")
{
    private readonly Argument<string> _id = OperationArguments.IdOf(operation);

    private readonly Argument<string> _file = new("file")
    {
        Description = "A file with the operations of a JSON Patch (RFC 6902), in JSON or YAML, or \"-\" for standard input. ${NAME} in a string inserts an environment variable.",
    };

    private readonly AllowVariableOption _allowVariable = new(resource, host);
    private readonly OutputOptions _output = OutputOptions.OfChange(resource);

    protected override IReadOnlyList<Symbol?> Symbols => [_id, _file, _allowVariable, .. _output.Symbols];

    protected override async Task<int> RunAsync(ParseResult parsed, TavusClient client, CancellationToken cancellationToken)
    {
        var id = parsed.GetRequiredValue(_id);
        var path = parsed.GetRequiredValue(_file);
        var placeholders = _allowVariable.PlaceholdersOf(parsed);
        var patch = Parse(path, placeholders.Expand(await TextFile.ReadAsync(path, Host, cancellationToken).ConfigureAwait(false)));
        var call = operation.CallAsync!(client, ApiArguments.OfId(operation, id, patch), cancellationToken);
        var response = await RequestSender.WarnIfCancelledAsync(call, static () => true, id, Host).ConfigureAwait(false);
        new ChangeOutput(Resource, _output, parsed, Host, placeholders).ReportChange(id, response.IsChanged, patch);
        return ExitCode.Success;
    }

    private static JsonPatch Parse(string path, JsonNode? file)
    {
        try
        {
            return JsonPatch.Parse(JsonNodeWriter.Write(file)) is { Count: > 0 } patch
                ? patch
                : throw new UsageException($"{path} contains no operation.");
        }
        catch (FormatException exception)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }
}
