namespace Tavus.Testing;

/// <summary>The operations that work on objects in memory; the generator emits <c>All</c>.</summary>
internal static partial class ResourceOperations
{
    /// <returns>Null if the operation does not work on objects in memory.</returns>
    public static ResourceOperation? Find(string operationId) => All.TryGetValue(operationId, out var operation) ? operation : null;
}
