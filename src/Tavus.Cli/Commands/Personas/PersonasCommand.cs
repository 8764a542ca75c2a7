using System.CommandLine;

namespace Tavus.Cli.Commands.Personas;

/// <summary><c>tavus personas</c>: one command for each operation.</summary>
internal sealed class PersonasCommand : Command
{
    public PersonasCommand(CliHost host)
        : base("personas", "Personas: the reusable setups of conversations.")
    {
        Add(new ListCommand(host));
        Add(new GetCommand(host));
    }
}
