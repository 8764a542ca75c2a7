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

    private readonly AllowUnknownOption _allowUnknown = new();
    private readonly AllowVariableOption _allowVariable = new(resource, host);
    private readonly OutputOptions _output = OutputOptions.OfChange(resource);

    protected override IReadOnlyList<Symbol?> Symbols => [_id, _file, _allowUnknown, _allowVariable, .. _output.Symbols];

    protected override async Task<int> RunAsync(ParseResult parsed, TavusClient client, CancellationToken cancellationToken)
    {
        var id = parsed.GetRequiredValue(_id);
        var path = parsed.GetRequiredValue(_file);
        var placeholders = _allowVariable.PlaceholdersOf(parsed);
        var patch = Parse(path, placeholders.Expand(await TextFile.ReadAsync(path, Host, cancellationToken).ConfigureAwait(false)));
        foreach (var change in patch.Where(static change => change.Kind is not (JsonPatchOperationKind.Remove or JsonPatchOperationKind.Test)))
        {
            // Only the last name of a path can be new, but not in a replace: the service refuses any other path.
            var existing = change.Path.Segments.SkipLast(change.Kind == JsonPatchOperationKind.Replace ? 0 : 1);
            var value = change.Value is { } json ? JsonNodeReader.Read(json.ToJson()) : null;
            _allowUnknown.Check(parsed, ObjectWith(existing, new JsonObject()), ObjectWith(change.Path.Segments, value), Resource.ItemType);
        }

        var call = operation.CallAsync!(client, ApiArguments.OfId(operation, id, patch), cancellationToken);
        var response = await RequestSender.WarnIfCancelledAsync(call, static () => true, id, Host).ConfigureAwait(false);
        new ChangeOutput(Resource, _output, parsed, Host, placeholders).ReportChange(id, response.IsChanged, patch);
        return ExitCode.Success;
    }

    /// <summary>An object that contains only the value at a path. Items of arrays are members here, which makes no difference to the check.</summary>
    private static JsonObject ObjectWith(IEnumerable<string> path, JsonNode? value) =>
        path.Reverse().Aggregate(value, static (inner, name) => new JsonObject { [name] = inner }) as JsonObject ?? [];

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
