namespace Tavus.Cli.Commands;

/// <summary>A command whose help shows how it is used.</summary>
internal abstract class ExampleCommand(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples => examples;
}
