namespace Tavus.Cli.Commands;

/// <summary>The command <c>schema</c>: prints the JSON Schema of the files that <c>export</c> writes and <c>apply</c> reads.</summary>
internal sealed class SchemaCommand : ExampleCommand
{
    public SchemaCommand(ApiResource resource, ApiOperation create, CliHost host)
        : base(
            "schema",
            $"Print the JSON Schema of the {resource.Noun} files that export writes and apply reads. Editors use it to complete and check these files.",
            $"{resource.CommandName} schema > {resource.FileName}.schema.json") =>
        SetAction(_ => host.Output.WriteJson(ResourceFileSchema.Create(resource, create.RequestType!), isIndented: true));

    protected override IReadOnlyList<Symbol?> Symbols => [];
}
