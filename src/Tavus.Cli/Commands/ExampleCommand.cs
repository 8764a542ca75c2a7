namespace Tavus.Cli.Commands;

/// <summary>A command whose help shows examples.</summary>
internal abstract class ExampleCommand(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples => examples;

    /// <summary>Whether the command uses <see cref="ServiceOptions"/>. If not, its help leaves these options out.</summary>
    public virtual bool CallsService => false;
}
