namespace Tavus.Testing;

/// <summary>A resource whose objects the stub keeps in memory. The generator emits the list of these resources, <c>DocumentedResources</c>.</summary>
/// <param name="Name">The name in C#, such as <c>Personas</c>.</param>
/// <param name="IdMember">The name of the member with the id, which is also the name of the path parameter.</param>
/// <param name="IdAliases">Other names of the id member.</param>
/// <param name="Members">The documented members of an object.</param>
/// <param name="ReadId">Reads the id of an object; throws <see cref="TavusContractException"/> for any other JSON.</param>
/// <param name="Waits">The states that clients can wait for, in the order in which objects reach them.</param>
internal sealed record DocumentedResource(string Name, string IdMember, IReadOnlyList<string> IdAliases, IReadOnlyList<string> Members, Func<RawJson, string?> ReadId, IReadOnlyList<DocumentedWait> Waits)
{
    public bool HasMember(string name) => Members.Contains(name);

    public bool IsId(string name) => name == IdMember || IdAliases.Contains(name);
}
