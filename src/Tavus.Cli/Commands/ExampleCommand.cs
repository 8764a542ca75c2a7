namespace Tavus.Cli.Commands;

/// <summary>A command whose help shows examples.</summary>
internal abstract class ExampleCommand(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples => examples;

    /// <summary>Whether the command uses <see cref="ServiceOptions"/>. If not, its help leaves these options out.</summary>
    public virtual bool CallsService => false;

    /// <summary>Arguments and options, in the order of the help. Null stands for an option that the command does not have.</summary>
    protected abstract IReadOnlyList<Symbol?> Symbols { get; }

    /// <summary>Adds the command to a parent, and the symbols and the action to the command, which its constructor cannot do.</summary>
    public void AddTo(Command parent)
    {
        Symbols.OfType<Argument>().ToList().ForEach(Add);
        Symbols.OfType<Option>().ToList().ForEach(Add);
        SetAction(RunAsync);
        parent.Add(this);
    }

    protected abstract Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken);
}
