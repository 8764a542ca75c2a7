namespace Tavus.Testing;

/// <summary>A resource whose objects the stub keeps in memory. The generator emits the list of these resources, <c>DocumentedResources</c>.</summary>
/// <param name="Name">The name in C#, such as <c>Personas</c>.</param>
/// <param name="IdMember">The name of the member with the id, which is also the name of the path parameter.</param>
/// <param name="Aliases">Other names of members, each with the documented name.</param>
/// <param name="Members">The documented members of an object.</param>
/// <param name="ReadId">Reads the id of an object; throws <see cref="TavusContractException"/> for any other JSON.</param>
/// <param name="Waits">The states that clients can wait for, in the order in which objects reach them.</param>
internal sealed record DocumentedResource(string Name, string IdMember, IReadOnlyList<(string Alias, string Name)> Aliases, IReadOnlyList<string> Members, Func<RawJson, string?> ReadId, IReadOnlyList<DocumentedWait> Waits)
{
    /// <summary>The member with the display name, such as <c>document_name</c> if the id is in <c>document_id</c>.</summary>
    public string NameMember => $"{IdMember.Substring(0, IdMember.Length - 2)}name";

    public bool HasMember(string name) => Members.Contains(name);

    public bool IsId(string name) => name == IdMember || Aliases.Contains((name, IdMember));

    /// <returns>The name under which an object has a member: the documented name, or an alias.</returns>
    public string NameIn(JsonObject item, string name) => Aliases.Where(pair => pair.Name == name && item.ContainsKey(pair.Alias)).Select(static pair => pair.Alias).FirstOrDefault() ?? name;
}
