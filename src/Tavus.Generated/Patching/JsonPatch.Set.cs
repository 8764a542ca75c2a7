using System.Text.Json;
using Tavus.Json;
using Tavus.Patching;

namespace Tavus;

public sealed partial class JsonPatch
{
    /// <summary>Sets a member, and adds the objects on its path that are missing. <see cref="Add{T}(JsonPointer{T}, T)"/> alone fails if such an object is missing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="current">The object as it was read. Values that this patch has already added count as present too.</param>
    /// <param name="path">The path of the member.</param>
    /// <param name="value">The value; to set a JSON null, use <see cref="RawJson.Null"/>.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="current"/>, <paramref name="path"/> or <paramref name="value"/> is null.</exception>
    public JsonPatch Set<T>(ITavusModel current, JsonPointer<T> path, T value) => Set(current, path, JsonPatchValue.Serialize(value));

    /// <inheritdoc cref="Set{T}(ITavusModel, JsonPointer{T}, T)" />
    public JsonPatch Set(ITavusModel current, JsonPointer path, RawJson value)
    {
        var present = JsonTree.Create(Guard.NotNull(current));
        var segments = Guard.NotNull(path).Segments;
        var depth = 1;
        while (depth < segments.Count && Holds(present, [.. segments.Take(depth)]))
        {
            depth++;
        }

        // Wraps the value in the missing objects, from the inside out.
        var json = segments.Skip(depth).Reverse().Aggregate(value.ToJson(), static (inner, name) => $"{{{Utf8Text.GetString(JsonText.Escape(name))}:{inner}}}");
        return Append(JsonPatchOperationKind.Add, JsonPointer.FromSegments([.. segments.Take(depth)]), RawJson.Parse(json));
    }

    /// <summary>Whether the path leads to an object or an array, in the object as read or in a value that this patch has added.</summary>
    private bool Holds(JsonTree present, string[] segments)
    {
        var path = JsonPointer.FromSegments(segments);
        var added = _operations.LastOrDefault(operation => operation.Value is not null && (operation.Path.Equals(path) || path.IsWithin(operation.Path)));
        var found = added?.Value is { } value
            ? JsonTree.Parse(value.Utf8).Find(JsonPointer.FromSegments([.. segments.Skip(added.Path.Segments.Count)]))
            : present.Find(path);
        return found?.Kind is JsonTokenType.StartObject or JsonTokenType.StartArray;
    }
}
