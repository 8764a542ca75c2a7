namespace Tavus.Testing;

/// <summary>A query parameter that selects objects.</summary>
/// <param name="Name">The name of the parameter, which may also be the name of a member.</param>
/// <param name="Values">The documented values; empty if the filter accepts any value.</param>
internal sealed record ListFilter(string Name, IReadOnlyList<string> Values)
{
    public bool Accepts(string value) => Values.Count == 0 || Values.Contains(value);

    /// <returns>Whether the object passes the filter. If the meaning of the filter is unknown, every object passes.</returns>
    public bool Selects(StoredItem item, DocumentedResource resource, string value)
    {
        if (Name == $"{resource.IdMember}s")
        {
            return value.Split(',').Contains(item.Id);
        }

        if (Name == "name_or_uuid")
        {
            return value == item.Id || StoredJson.ToText(item.GetMembers()[resource.NameMember])?.IndexOf(value, StringComparison.OrdinalIgnoreCase) >= 0;
        }

        var member = resource.HasMember(Name) && item.GetMembers() is var members ? members[resource.NameIn(members, Name)] : null;
        return UndocumentedBehavior.DefaultLabel(Name) is { } label ? (member?.ToString() ?? item.Label ?? label) == value
            : !resource.HasMember(Name) || Matches(member, value);
    }

    /// <summary>Whether a member has the requested value. A list needs to contain only one of the values: the OpenAPI documents do not define whether it must contain all of them.</summary>
    private static bool Matches(JsonNode? member, string value) => member is JsonArray items
        ? value.Split(',').Intersect(items.Select(static item => item?.ToString())).Any()
        : member?.ToString() == value;
}
