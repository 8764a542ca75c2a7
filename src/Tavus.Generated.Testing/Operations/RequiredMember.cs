using System.Text.Json.Nodes;

namespace Tavus.Testing;

/// <summary>A member that a request must have, unless another member has a certain value.</summary>
internal sealed class RequiredMember(string name, string? unlessMember = null, string? unlessValue = null)
{
    public string Name { get; } = name;

    public bool IsMissingIn(JsonObject request) =>
        unlessMember is null ? request[Name] is null : GetText(request, unlessMember) != unlessValue && string.IsNullOrEmpty(GetText(request, Name));

    private static string? GetText(JsonObject members, string member) =>
        members[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
