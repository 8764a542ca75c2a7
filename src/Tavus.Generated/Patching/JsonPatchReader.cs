namespace Tavus.Patching;

/// <summary>Reads a JSON Patch. Errors contain the index of the wrong operation, but never a value, because it may be a secret.</summary>
internal static class JsonPatchReader
{
    /// <exception cref="FormatException">The JSON is not a JSON Patch.</exception>
    public static JsonPatch Read(RawJson json)
    {
        var patch = JsonTree.Parse(json.Utf8);
        return patch.Kind == JsonTokenType.StartArray
            ? JsonPatch.FromOperations(patch.Items.Select(Operation))
            : throw new FormatException("The JSON Patch is not an array of operations.");
    }

    /// <exception cref="FormatException">The JSON is not an operation.</exception>
    public static JsonPatchOperation ReadOperation(RawJson json) => Operation(JsonTree.Parse(json.Utf8), index: 0);

    private static JsonPatchOperation Operation(JsonTree operation, int index)
    {
        if (operation.Kind != JsonTokenType.StartObject)
        {
            throw Wrong(index, "it is not an object");
        }

        var name = Text(operation, index, "op");
        var kind = (JsonPatchOperationKind)JsonPatchOperation.Names.IndexOf(name);
        if (kind < 0)
        {
            throw Wrong(index, $"'op' is not one of {string.Join(", ", JsonPatchOperation.Names)}");
        }

        var path = Pointer(operation, index, "path");
        return kind switch
        {
            JsonPatchOperationKind.Remove => new JsonPatchOperation(kind, path),
            JsonPatchOperationKind.Move when path.IsWithin(Pointer(operation, index, "from")) => throw Wrong(index, "'path' is within 'from'"),
            JsonPatchOperationKind.Copy or JsonPatchOperationKind.Move => new JsonPatchOperation(kind, path, from: Pointer(operation, index, "from")),
            _ => new JsonPatchOperation(kind, path, value: operation.Members.TryGetValue("value", out var value) ? value.Json : throw Wrong(index, "'value' is missing")),
        };
    }

    private static JsonPointer Pointer(JsonTree operation, int index, string member) =>
        JsonPointer.TryParse(Text(operation, index, member), out var pointer) ? pointer : throw Wrong(index, $"'{member}' is not a JSON Pointer (RFC 6901)");

    private static string Text(JsonTree operation, int index, string member) =>
        operation.Members.TryGetValue(member, out var value) && value.Kind == JsonTokenType.String
            ? value.Text
            : throw Wrong(index, $"'{member}' is missing, or is not a string");

    private static FormatException Wrong(int index, string problem) => new($"Operation {index} of the JSON Patch is not valid: {problem}.");
}
