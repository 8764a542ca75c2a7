using System.Globalization;
using Tavus.Json;
using Tavus.Patching;

namespace Tavus;

public sealed partial class JsonPatch
{
    /// <summary>Sets a member or an item, and adds the objects and arrays on its path that are missing. <see cref="Add{T}(JsonPointer{T}, T)"/> alone fails if one of them is missing, and inserts before an existing item.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="current">The object as read from the service. <c>Set</c> takes the operations already in this patch into account.</param>
    /// <param name="path">The path of the member or item. A member that arrived under an alias, such as <c>pal_name</c>, is set under the alias. If the parent is missing, a segment <c>0</c> or <c>-</c> creates an array. For a member whose name is a number or <c>-</c>, add its object first.</param>
    /// <param name="value">The value; to set a JSON null, use <see cref="RawJson.Null"/>.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="current"/>, <paramref name="path"/> or <paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> leads to an item that is neither in its array nor the next one to append.</exception>
    public JsonPatch Set<T>(ITavusModel current, JsonPointer<T> path, T value) => Set(current, path, JsonPatchValue.Serialize(value));

    /// <inheritdoc cref="Set{T}(ITavusModel, JsonPointer{T}, T)" />
    public JsonPatch Set(ITavusModel current, JsonPointer path, RawJson value)
    {
        var tree = JsonTree.Create(Guard.NotNull(current));
        var shape = new PatchedShape(tree, _operations);
        var segments = Guard.NotNull(path).Segments.ToArray();
        if (segments.Length == 0)
        {
            return Add(path, value);
        }

        segments[0] = NameIn(tree, (IWireModel)current, segments[0]);

        var (depth, items, exists) = shape.FindParent(segments);
        if (items is { } count && !exists && !IsEnd(segments[depth], count))
        {
            throw CannotExist(path, segments[depth]);
        }

        // Wraps the value in the missing objects and arrays, from the inside out.
        var json = segments.Skip(depth + 1).Reverse().Aggregate(value.ToJson(), (inner, name) =>
            IsEnd(name, 0) ? $"[{inner}]"
            : JsonPointer.IndexOf(name) > 0 ? throw CannotExist(path, name)
            : $"{{{Utf8Text.GetString(JsonText.Escape(name))}:{inner}}}");
        var kind = items is not null && exists ? JsonPatchOperationKind.Replace : JsonPatchOperationKind.Add;
        return Append(kind, JsonPointer.FromSegments([.. segments.Take(depth + 1)]), new RawJson(Utf8Text.GetBytes(json)));
    }

    /// <summary>The name under which the object has a member: if the member arrived under an alias, such as <c>pal_name</c>, the alias; otherwise the given name.</summary>
    private static string NameIn(JsonTree tree, IWireModel model, string name) =>
        !tree.Members.ContainsKey(name) && model.IndexOf(Utf8Text.GetBytes(name)) is >= 0 and var member
            ? tree.Members.Keys.FirstOrDefault(key => model.IndexOf(Utf8Text.GetBytes(key)) % PreservedMembers.FirstAlias == member % PreservedMembers.FirstAlias) ?? name
            : name;

    private static bool IsEnd(string segment, int count) => segment == "-" || segment == count.ToString(CultureInfo.InvariantCulture);

    private static ArgumentException CannotExist(JsonPointer path, string segment) =>
        new($"The item '{segment}' in '{path}' does not exist, and is not the next one to append. To append an item, use '-'. For a member with this name, add its object first.", nameof(path));
}
