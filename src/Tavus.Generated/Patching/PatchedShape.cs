using System.Globalization;
using System.Text.Json;

namespace Tavus.Patching;

/// <summary>Tracks which objects, arrays and members exist while the operations of a patch are applied.</summary>
internal sealed class PatchedShape
{
    private static readonly object Scalar = new();

    private object? _root;

    /// <param name="value">The value before the patch.</param>
    /// <param name="operations">The operations. One that cannot be applied changes nothing: the service will refuse the whole patch.</param>
    public PatchedShape(JsonTree value, IEnumerable<JsonPatchOperation> operations)
    {
        _root = Create(value);
        foreach (var operation in operations)
        {
            Apply(operation);
        }
    }

    /// <summary>Finds the last object or array on a path that contains the rest of the path.</summary>
    /// <param name="segments">The path, with at least one segment.</param>
    /// <returns>The number of segments that lead to the object or array; the number of its items, or null for an object; and whether it contains the next segment.</returns>
    public (int Depth, int? Items, bool HasNext) FindParent(IReadOnlyList<string> segments)
    {
        var (parent, depth) = (_root, 0);
        while (depth < segments.Count - 1 && Find(parent, segments[depth]) is { } child && child != Scalar)
        {
            (parent, depth) = (child, depth + 1);
        }

        return (depth, (parent as List<object>)?.Count, Find(parent, segments[depth]) is not null);
    }

    /// <returns>The array index that a segment denotes; -1 if the segment is not an index (RFC 6901).</returns>
    public static int IndexOf(string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && (segment.Length == 1 || segment[0] != '0') ? index : -1;

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

    private static object? Find(object? parent, string segment) => parent switch
    {
        Dictionary<string, object> members => members.TryGetValue(segment, out var member) ? member : null,
        List<object> items when IndexOf(segment) is >= 0 and var index && index < items.Count => items[index],
        _ => null,
    };

    private void Apply(JsonPatchOperation operation)
    {
        var path = operation.Path.Segments;
        switch (operation.Kind)
        {
            case JsonPatchOperationKind.Add:
                Add(path, Create(JsonTree.Parse(operation.Value!.Value.Utf8)));
                break;
            case JsonPatchOperationKind.Replace when Remove(path):
                Add(path, Create(JsonTree.Parse(operation.Value!.Value.Utf8)));
                break;
            case JsonPatchOperationKind.Copy when Find(operation.From!.Segments) is { } source:
                Add(path, Clone(source));
                break;
            case JsonPatchOperationKind.Move when Find(operation.From!.Segments) is { } source:
                Remove(operation.From.Segments);
                Add(path, source);
                break;
            case JsonPatchOperationKind.Remove:
                Remove(path);
                break;
        }
    }

    private object? Find(IEnumerable<string> segments) => segments.Aggregate(_root, Find);

    private object? FindParentOf(IReadOnlyList<string> path) => Find(path.Take(path.Count - 1));

    private void Add(IReadOnlyList<string> path, object value)
    {
        if (path.Count == 0)
        {
            _root = value;
        }
        else if (FindParentOf(path) is Dictionary<string, object> members)
        {
            members[path[^1]] = value;
        }
        else if (FindParentOf(path) is List<object> items && (path[^1] == "-" ? items.Count : IndexOf(path[^1])) is >= 0 and var index && index <= items.Count)
        {
            items.Insert(index, value);
        }
    }

    private bool Remove(IReadOnlyList<string> path)
    {
        if (path.Count == 0 || Find(path) is null)
        {
            return path.Count == 0;
        }

        if (FindParentOf(path) is List<object> items)
        {
            items.RemoveAt(IndexOf(path[^1]));
        }
        else
        {
            ((Dictionary<string, object>)FindParentOf(path)!).Remove(path[^1]);
        }

        return true;
    }
}
