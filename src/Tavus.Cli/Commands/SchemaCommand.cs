namespace Tavus.Cli.Commands;

/// <summary>The command <c>schema</c>: prints the JSON Schema of the files that <c>export</c> writes and <c>apply</c> reads.</summary>
internal sealed class SchemaCommand(ApiResource resource, ApiOperation create, CliHost host) : ExampleCommand(
    "schema",
    $"Print the JSON Schema of the {resource.Noun} files that export writes and apply reads. Editors use it to complete and check these files.",
    $"{resource.CommandName} schema > {resource.FileName}.schema.json")
{
    protected override IReadOnlyList<Symbol?> Symbols => [];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        host.Output.WriteJson(ResourceFileSchema.Create(resource, create.RequestType!), isIndented: true);
        return Task.FromResult(ExitCode.Success);
    }
}
