using Tavus.Cli.Files;

namespace Tavus.Cli.Commands;

/// <summary><c>schema</c>.</summary>
internal sealed class SchemaCommand : ExampleCommand
{
    public SchemaCommand(ApiResource resource, ApiOperation create, CliHost host)
        : base(
            "schema",
            $"Print the JSON Schema of a {resource.Noun} file, with which editors complete and check such files; see export and apply.",
            $"{resource.CommandName} schema > {resource.FileName}.schema.json") =>
        SetAction(_ =>
        {
            var schema = ResourceFileSchema.Create(resource.Noun, resource.ItemType, create.RequestType!, ResourceFile.IdNames(resource));
            host.Output.Profile.Out.Writer.WriteLine(TerminalSafeJson.Indented(JsonNodeWriter.Write(schema), TerminalSafeText.For(host.Output)));
        });
}
