namespace Tavus.Cli.Commands;

/// <summary>A command whose help shows examples.</summary>
internal abstract class ExampleCommand(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples => examples;

    /// <summary>Whether the command uses <see cref="ServiceOptions"/>. If not, its help leaves these options out.</summary>
    public virtual bool CallsService => false;

    /// <param name="symbols">Arguments and options, in the order of the help.</param>
    protected void AddAll(params IReadOnlyList<Symbol> symbols)
    {
        symbols.OfType<Argument>().ToList().ForEach(Add);
        symbols.OfType<Option>().ToList().ForEach(Add);
    }
}
