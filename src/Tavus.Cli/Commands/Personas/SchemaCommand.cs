using Tavus.Cli.Files;
using Tavus.Cli.Rendering;

namespace Tavus.Cli.Commands.Personas;

/// <summary><c>tavus personas schema</c>.</summary>
internal sealed class SchemaCommand : ExampleCommand
{
    public SchemaCommand(CliHost host)
        : base(
            "schema",
            "Prints the JSON Schema of a persona file, by which editors complete and check it; see export and apply.",
            "personas schema > persona.schema.json") =>
        SetAction(_ => host.Output.Profile.Out.Writer.WriteLine(TerminalSafeJson.Indented(PersonaFileSchema.Create().ToJson(), TerminalSafeText.For(host.Output))));
}
