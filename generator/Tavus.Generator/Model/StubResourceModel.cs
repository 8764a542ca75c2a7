namespace Tavus.Generator.Model;

/// <summary>A resource whose objects the stub keeps in memory.</summary>
/// <param name="Name">The name in C#, such as <c>Personas</c>.</param>
/// <param name="Words">The name as used in a sentence, such as <c>personas</c>.</param>
/// <param name="ItemType">The schema of an object.</param>
/// <param name="IdMember">The name of the member that contains the id; the path parameter has the same name.</param>
/// <param name="IdProperty">The C# property for the id member.</param>
/// <param name="IdAliases">Other names of the id member.</param>
/// <param name="Members">The documented members of an object.</param>
/// <param name="Operations">The operations that work on the objects in memory.</param>
internal sealed record StubResourceModel(
    string Name,
    string Words,
    string ItemType,
    string IdMember,
    string IdProperty,
    EquatableArray<string> IdAliases,
    EquatableArray<string> Members,
    EquatableArray<StubOperationModel> Operations)
{
    /// <summary>The waits, in the order in which an object reaches their states.</summary>
    public EquatableArray<WaitModel> Waits { get; init; }
}
