namespace Tavus.Testing;

/// <summary>A query parameter that selects objects.</summary>
/// <param name="name">The name, which may be that of a member.</param>
/// <param name="values">The documented values; empty if it takes any.</param>
internal sealed class ListFilter(string name, IReadOnlyList<string> values)
{
    public string Name { get; } = name;

    public bool Accepts(string value) => values.Count == 0 || values.Contains(value);

    /// <returns>Whether the list has the object. A filter of unknown meaning selects all.</returns>
    public bool Selects(StoredItem item, DocumentedResource resource, string value) =>
        UndocumentedBehavior.DefaultLabel(Name) is { } label ? (item.Label ?? label) == value
        : !resource.HasMember(Name) || item.GetMembers()[Name]?.ToString() == value;
}
