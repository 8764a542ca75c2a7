using System.Text.Json.Nodes;

namespace Tavus.Testing;

/// <summary>A query parameter that selects objects.</summary>
/// <param name="name">The name, which may be the name of a member.</param>
/// <param name="values">The documented values; empty if the filter accepts any value.</param>
internal sealed class ListFilter(string name, IReadOnlyList<string> values)
{
    public string Name { get; } = name;

    public bool Accepts(string value) => values.Count == 0 || values.Contains(value);

    /// <returns>Whether the object passes the filter. If the meaning of the filter is unknown, every object passes.</returns>
    public bool Selects(StoredItem item, DocumentedResource resource, string value)
    {
        if (Name == $"{resource.IdMember}s")
        {
            return value.Split(',').Contains(item.Id);
        }

        var member = resource.HasMember(Name) ? item.GetMembers()[Name] : null;
        return UndocumentedBehavior.DefaultLabel(Name) is { } label ? (member?.ToString() ?? item.Label ?? label) == value
            : !resource.HasMember(Name) || Matches(member, value);
    }

    /// <summary>A list matches if it contains at least one of the values. The OpenAPI documents do not define whether it must contain all of them.</summary>
    private static bool Matches(JsonNode? member, string value) => member is JsonArray items
        ? value.Split(',').Intersect(items.Select(static item => item?.ToString())).Any()
        : member?.ToString() == value;
}
