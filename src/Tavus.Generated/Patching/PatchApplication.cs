namespace Tavus.Patching;

/// <summary>Applies the operations of a JSON Patch (RFC 6902, section 4).</summary>
internal static class PatchApplication
{
    /// <param name="json">The JSON to change. If a move fails, its value may already be removed.</param>
    /// <param name="parse">Parses the value of an operation.</param>
    /// <returns>Whether the operation was applied; for a test, whether it succeeded.</returns>
    public static bool TryApply(EditableJson json, JsonPatchOperation operation, Func<RawJson, JsonNode?> parse)
    {
        var value = operation.Value is { } raw ? parse(raw) : null;
        return operation.Kind switch
        {
            JsonPatchOperationKind.Add => json.TryAdd(operation.Path, value),
            JsonPatchOperationKind.Remove => json.TryRemove(operation.Path, out _),
            JsonPatchOperationKind.Replace => json.TryReplace(operation.Path, value),
            JsonPatchOperationKind.Copy => json.TryFind(operation.From!, out var source) && json.TryAdd(operation.Path, source?.DeepClone()),
            JsonPatchOperationKind.Move => json.TryRemove(operation.From!, out var moved) && json.TryAdd(operation.Path, moved),
            _ => json.TryFind(operation.Path, out var found) && JsonEquality.AreEqual(found, value),
        };
    }
}
