namespace Tavus;

public sealed partial class JsonPatch
{
    /// <summary>Sets a member or an item, and adds the missing objects and arrays on its path. In contrast, <see cref="Add{T}(JsonPointer{T}, T)"/> fails if one of them is missing, and inserts the value before an existing item.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="current">The object as read from the service. <c>Set</c> takes the operations already in this patch into account.</param>
    /// <param name="path">The path of the member or item. A member that arrived under an alias, such as <c>pal_name</c>, is set under the alias. If the parent is missing, a segment <c>0</c> or <c>-</c> creates an array. To set a member whose name is a number or <c>-</c> in a missing object, add the object first.</param>
    /// <param name="value">The value; to set a JSON null, use <see cref="RawJson.Null"/>.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="current"/>, <paramref name="path"/> or <paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> leads to an item that does not exist in its array, and is not the next one to append.</exception>
    public JsonPatch Set<T>(ITavusModel current, JsonPointer<T> path, T value) => Set(current, path, JsonPatchValue.Serialize(value));

    /// <inheritdoc cref="Set{T}(ITavusModel, JsonPointer{T}, T)" />
    public JsonPatch Set(ITavusModel current, JsonPointer path, RawJson value)
    {
        var shape = (JsonObject)JsonShape.Read(WireDocument.ToUtf8((IWireModel)Guard.NotNull(current)))!;
        string[] segments = [.. Guard.NotNull(path).Segments];
        if (segments.Length > 0)
        {
            segments[0] = NameIn(shape, (IWireModel)current, segments[0]);
        }

        var patched = new EditableJson(shape);
        foreach (var operation in _operations)
        {
            // The result does not matter: if an operation cannot be applied, the service will refuse the whole patch.
            PatchApplication.TryApply(patched, operation, static operand => JsonShape.Read(operand.Span));
        }

        var (parent, next, depth) = patched.FindParent(JsonPointer.FromSegments(segments));
        var child = JsonPointer.FromSegments([.. segments.Take(depth)]);
        var kind = parent is JsonArray && patched.TryFind(child, out _) ? JsonPatchOperationKind.Replace : JsonPatchOperationKind.Add;
        if (kind == JsonPatchOperationKind.Add && !patched.TryAdd(child, value: null))
        {
            throw CannotExist(path, next);
        }

        // Wraps the value in the missing objects and arrays, from the inside out.
        var json = segments.Skip(depth).Reverse().Aggregate(value.ToJson(), (inner, name) =>
            name is "0" or "-" ? $"[{inner}]"
            : ArrayIndex.Parse(name) > 0 ? throw CannotExist(path, name)
            : $"{{{Utf8Text.GetString(JsonText.Escape(name))}:{inner}}}");
        return Append(kind, child, new RawJson(Utf8Text.GetBytes(json)));
    }

    /// <summary>Gets the name of a member in the object: the alias if the member arrived under one, such as <c>pal_name</c>; otherwise the given name.</summary>
    private static string NameIn(JsonObject members, IWireModel model, string name) =>
        !members.ContainsKey(name) && model.IndexOf(Utf8Text.GetBytes(name)) is >= 0 and var index
            ? members.Select(static member => member.Key).FirstOrDefault(key => model.IndexOf(Utf8Text.GetBytes(key)) % PreservedMembers.AliasOffset == index % PreservedMembers.AliasOffset) ?? name
            : name;

    private static ArgumentException CannotExist(JsonPointer path, string segment) =>
        new($"The item '{segment}' in '{path}' does not exist, and is not the next one to append. To append an item, use '-'. For a member with this name, add its object first.", nameof(path));
}
