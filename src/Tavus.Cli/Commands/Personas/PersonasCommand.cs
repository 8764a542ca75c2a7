using System.CommandLine;

namespace Tavus.Cli.Commands.Personas;

/// <summary><c>tavus personas</c>: one command for each operation, and those on files.</summary>
internal sealed class PersonasCommand : Command
{
    public PersonasCommand(CliHost host)
        : base("personas", "Personas: the reusable setups of conversations.")
    {
        Add(new ListCommand(host));
        Add(new GetCommand(host));
        Add(new CreateCommand(host));
        Add(new PatchCommand(host));
        Add(new UpdateCommand(host));
        Add(new DeleteCommand(host));
        Add(new ExportCommand(host));
        Add(new ApplyCommand(host));
        Add(new SchemaCommand(host));
    }
}
