namespace Tavus.Generator.Emitting;

/// <summary>A method of a client: the interface declares it, and the class implements it.</summary>
/// <param name="Documentation">The XML documentation, in the interface.</param>
/// <param name="Signature">The method from its return type to its parameters.</param>
/// <param name="Body">The implementation: a block in braces, or an expression.</param>
internal sealed record ClientMethod(string Documentation, string Signature, string Body)
{
    public string Declaration => $"{Documentation}\n{Signature};";

    public string Implementation => (Body.Contains("await ") ? "public async " : "public ") + Signature + (Body[0] == '{' ? $"\n{Body}" : $" =>\n    {Body};");
}
