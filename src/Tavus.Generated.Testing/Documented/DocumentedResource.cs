namespace Tavus.Testing;

/// <summary>A resource whose objects the stub keeps in memory. The generator emits the list of these resources, <c>DocumentedResources</c>.</summary>
/// <param name="name">The name in C#, such as <c>Personas</c>.</param>
/// <param name="idMember">The name of the member with the id, which is also the name of the path parameter.</param>
/// <param name="idAliases">Other names of the id member.</param>
/// <param name="members">The documented members of an object.</param>
/// <param name="readId">Reads the id of an object; throws <see cref="TavusContractException"/> for any other JSON.</param>
/// <param name="waits">The states that clients can wait for, in the order in which objects reach them.</param>
internal sealed class DocumentedResource(string name, string idMember, IReadOnlyList<string> idAliases, IReadOnlyList<string> members, Func<RawJson, string?> readId, IReadOnlyList<DocumentedWait> waits)
{
    public string Name { get; } = name;

    public string IdMember { get; } = idMember;

    public Func<RawJson, string?> ReadId { get; } = readId;

    public IReadOnlyList<DocumentedWait> Waits { get; } = waits;

    public bool HasMember(string name) => members.Contains(name);

    public bool IsId(string name) => name == IdMember || idAliases.Contains(name);
}
