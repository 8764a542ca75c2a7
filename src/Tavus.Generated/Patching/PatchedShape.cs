using System.Text.Json;

namespace Tavus.Patching;

/// <summary>Tracks which objects, arrays and members exist while the operations of a patch are applied.</summary>
internal sealed class PatchedShape
{
    private static readonly object Scalar = new();

    /// <summary>Contains the patched value under an empty name, so that the root changes like any other member.</summary>
    private readonly Dictionary<string, object> _holder;

    /// <param name="value">The value before the patch.</param>
    /// <param name="operations">The operations. One that cannot be applied changes nothing: the service will refuse the whole patch.</param>
    public PatchedShape(JsonTree value, IEnumerable<JsonPatchOperation> operations)
    {
        _holder = new() { [""] = Create(value) };
        foreach (var operation in operations)
        {
            Apply(operation);
        }
    }

    /// <summary>Finds the deepest object or array that exists on the way to the last segment of a path.</summary>
    /// <param name="segments">The path, with at least one segment.</param>
    /// <returns>The number of segments that lead to the object or array; the number of its items, or null for an object; and whether it contains the next segment.</returns>
    public (int Depth, int? Items, bool HasNext) FindParent(IReadOnlyList<string> segments)
    {
        var (parent, depth) = (Child(_holder, ""), 0);
        while (depth < segments.Count - 1 && Child(parent, segments[depth]) is { } child && child != Scalar)
        {
            (parent, depth) = (child, depth + 1);
        }

        return (depth, (parent as List<object>)?.Count, Child(parent, segments[depth]) is not null);
    }

    private static object Create(JsonTree value) => value.Kind switch
    {
        JsonTokenType.StartObject => value.Members.ToDictionary(static member => member.Key, static member => Create(member.Value), StringComparer.Ordinal),
        JsonTokenType.StartArray => value.Items.Select(Create).ToList(),
        _ => Scalar,
    };

    private static object Clone(object value) => value switch
    {
        Dictionary<string, object> members => members.ToDictionary(static member => member.Key, static member => Clone(member.Value), StringComparer.Ordinal),
        List<object> items => items.Select(Clone).ToList(),
        _ => value,
    };

    private static object? Child(object? parent, string segment) => parent switch
    {
        Dictionary<string, object> members => members.TryGetValue(segment, out var member) ? member : null,
        List<object> items when JsonPointer.IndexOf(segment) is >= 0 and var index && index < items.Count => items[index],
        _ => null,
    };

    private void Apply(JsonPatchOperation operation)
    {
        switch (operation.Kind)
        {
            case JsonPatchOperationKind.Add:
            case JsonPatchOperationKind.Replace when Remove(operation.Path) is not null:
                Add(operation.Path, Create(JsonTree.Parse(operation.Value!.Value.Utf8)));
                break;
            case JsonPatchOperationKind.Copy when operation.From!.Segments.Aggregate(Child(_holder, ""), Child) is { } source:
                Add(operation.Path, Clone(source));
                break;
            case JsonPatchOperationKind.Move when Remove(operation.From!) is { } source:
                Add(operation.Path, source);
                break;
            case JsonPatchOperationKind.Remove:
                Remove(operation.Path);
                break;
        }
    }

    private void Add(JsonPointer path, object value)
    {
        var (parent, name) = Locate(path);
        if (parent is Dictionary<string, object> members)
        {
            members[name] = value;
        }
        else if (parent is List<object> items && (name == "-" ? items.Count : JsonPointer.IndexOf(name)) is >= 0 and var index && index <= items.Count)
        {
            items.Insert(index, value);
        }
    }

    /// <returns>The removed value; null if there was none.</returns>
    private object? Remove(JsonPointer path)
    {
        var (parent, name) = Locate(path);
        var removed = Child(parent, name);
        if (parent is List<object> items && removed is not null)
        {
            items.RemoveAt(JsonPointer.IndexOf(name));
        }

        (parent as Dictionary<string, object>)?.Remove(name);
        return removed;
    }

    /// <returns>The object or array that contains the value at a path, or null if there is none; and the name or index of the value.</returns>
    private (object? Parent, string Name) Locate(JsonPointer path)
    {
        string[] segments = ["", .. path.Segments];
        return (segments.Take(segments.Length - 1).Aggregate((object?)_holder, Child), segments[^1]);
    }
}
