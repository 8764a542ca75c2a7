namespace Tavus.Cli.Commands;

/// <summary>A command whose help shows examples.</summary>
internal abstract class ExampleCommand(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples => examples;

    /// <summary>Whether the command uses <see cref="ServiceOptions"/>. If not, its help leaves these options out.</summary>
    public virtual bool CallsService => false;

    /// <param name="symbols">Arguments and options, in the order of the help.</param>
    protected void AddAll(params IEnumerable<Symbol> symbols)
    {
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                Add(argument);
            }
            else
            {
                Add((Option)symbol);
            }
        }
    }
}
