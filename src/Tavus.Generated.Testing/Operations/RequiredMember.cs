namespace Tavus.Testing;

/// <summary>A member that a request must have, unless another member has a certain value.</summary>
internal sealed record RequiredMember(string Name, string? UnlessMember = null, string? UnlessValue = null)
{
    public bool IsMissingIn(JsonObject request) => UnlessMember is null
        ? request[Name] is null
        : StoredJson.ToText(request[UnlessMember]) != UnlessValue && string.IsNullOrEmpty(StoredJson.ToText(request[Name]));
}
