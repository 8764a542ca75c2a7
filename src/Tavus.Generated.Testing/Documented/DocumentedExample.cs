namespace Tavus.Testing;

/// <summary>What the document shows for a parameter, a header or a body.</summary>
/// <param name="name">The name of the parameter or header, or of the example itself; empty for a body's only example.</param>
/// <param name="value">The value; of a body, its JSON.</param>
internal sealed class DocumentedExample(string name, string value)
{
    public string Name { get; } = name;

    public string Value { get; } = value;
}
