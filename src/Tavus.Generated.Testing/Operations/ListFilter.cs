namespace Tavus.Testing;

/// <summary>A query parameter that selects objects.</summary>
/// <param name="name">The name, which may be that of a member.</param>
/// <param name="values">The documented values; empty if it takes any.</param>
internal sealed class ListFilter(string name, IReadOnlyList<string> values)
{
    public string Name { get; } = name;

    public bool Accepts(string value) => values.Count == 0 || values.Contains(value);

    /// <returns>Whether the list has the object. A filter of unknown meaning selects all.</returns>
    public bool Selects(StoredItem item, DocumentedResource resource, string value)
    {
        if (Name == $"{resource.IdMember}s")
        {
            return value.Split(',').Contains(item.Id);
        }

        var (isMember, label) = (resource.HasMember(Name), UndocumentedBehavior.DefaultLabel(Name));
        return (!isMember && label is null) || ((isMember ? item.GetMembers()[Name]?.ToString() : item.Label) ?? label) == value;
    }
}
