namespace Tavus.Patching;

/// <summary>Compares JSON values by their meaning.</summary>
internal static class JsonEquality
{
    /// <summary>Whether two values have the same meaning. Does not use <see cref="JsonNode.DeepEquals"/> for objects, because that method treats a missing member as null before .NET 10.</summary>
    public static bool AreEqual(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (JsonObject members, JsonObject others) => members.Count == others.Count && members.All(member => others.TryGetPropertyValue(member.Key, out var other) && AreEqual(member.Value, other)),
        (JsonArray items, JsonArray others) => items.Count == others.Count && items.Zip(others, AreEqual).All(static equal => equal),
        _ => JsonNode.DeepEquals(left, right),
    };
}
