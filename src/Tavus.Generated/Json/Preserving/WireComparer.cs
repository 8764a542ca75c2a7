namespace Tavus.Json;

/// <summary>Compares a property with the value that was read.</summary>
internal static class WireComparer
{
    public static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);

    public static bool Same<T>(T? left, T? right)
        where T : struct => EqualityComparer<T?>.Default.Equals(left, right);

    public static bool Same(DateTimeOffset? left, DateTimeOffset? right) =>
        left is { } one && right is { } other ? one.EqualsExact(other) : left is null && right is null;

    /// <summary>Whether both objects are written as the same JSON.</summary>
    public static bool Same(IWireModel? left, IWireModel? right) =>
        left is null || right is null ? ReferenceEquals(left, right) : Same(WireDocument.ToJson(left), WireDocument.ToJson(right));

    public static bool Same(IDictionary<string, string>? left, IDictionary<string, string>? right) =>
        left is null || right is null
            ? ReferenceEquals(left, right)
            : left.Count == right.Count && left.All(member => right.TryGetValue(member.Key, out var value) && Same(member.Value, value));

    public static bool Same<T>(IList<T>? left, IList<T>? right) =>
        left is null || right is null ? ReferenceEquals(left, right) : left.Count == right.Count && left.Zip(right, SameItem).All(static same => same);

    private static bool SameItem<T>(T left, T right) =>
        left is IWireModel model ? Same(model, right as IWireModel) : EqualityComparer<T>.Default.Equals(left, right);
}
