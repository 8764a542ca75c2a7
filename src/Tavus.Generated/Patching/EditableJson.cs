namespace Tavus.Patching;

/// <summary>A JSON value that can be edited at the targets of JSON Pointers (RFC 6901). If the target does not exist, a method returns false and changes nothing.</summary>
internal sealed class EditableJson
{
    /// <summary>Contains the value under an empty name, so that the value as a whole is a target like any other.</summary>
    private readonly JsonObject _holder;

    /// <param name="value">The value, which must have no parent. It changes with every edit.</param>
    public EditableJson(JsonNode? value) => _holder = new() { [""] = value };

    /// <summary>The changed value; null for the JSON null, or if the value was removed.</summary>
    public JsonNode? Value => _holder[""];

    public bool TryFind(JsonPointer path, out JsonNode? value)
    {
        var (parent, name) = Locate(path);
        value = Child(parent, name);
        return Contains(parent, name);
    }

    /// <summary>Sets a member, inserts an item before an existing one, or appends an item.</summary>
    public bool TryAdd(JsonPointer path, JsonNode? value)
    {
        var (parent, name) = Locate(path);
        if (parent is JsonArray items && (name == "-" ? items.Count : ArrayIndex.Parse(name)) is >= 0 and var index && index <= items.Count)
        {
            items.Insert(index, value);
            return true;
        }

        (parent as JsonObject)?[name] = value;
        return parent is JsonObject;
    }

    public bool TryReplace(JsonPointer path, JsonNode? value) =>
        (Locate(path).Parent is JsonArray ? TryRemove(path, out _) : TryFind(path, out _)) && TryAdd(path, value);

    public bool TryRemove(JsonPointer path, out JsonNode? removed)
    {
        var (parent, name) = Locate(path);
        removed = Child(parent, name);
        var isFound = Contains(parent, name);
        if (isFound)
        {
            (parent as JsonArray)?.RemoveAt(ArrayIndex.Parse(name));
            (parent as JsonObject)?.Remove(name);
        }

        return isFound;
    }

    /// <summary>Finds the deepest existing object or array on the path to a target, before the target itself.</summary>
    /// <returns>The object or array, the name or index of its child on the path, and the number of segments that lead to that child.</returns>
    public (JsonNode Parent, string Name, int Depth) FindParent(JsonPointer path)
    {
        string[] names = ["", .. path.Segments];
        JsonNode parent = _holder;
        var depth = 0;
        while (depth < names.Length - 1 && Child(parent, names[depth]) is JsonObject or JsonArray)
        {
            parent = Child(parent, names[depth++])!;
        }

        return (parent, names[depth], depth);
    }

    private static bool Contains(JsonNode? parent, string name) => parent switch
    {
        JsonObject members => members.ContainsKey(name),
        JsonArray items => ArrayIndex.Parse(name) is >= 0 and var index && index < items.Count,
        _ => false,
    };

    /// <returns>The member or the item; null if there is none.</returns>
    private static JsonNode? Child(JsonNode? parent, string name) => !Contains(parent, name) ? null : parent is JsonArray items ? items[ArrayIndex.Parse(name)] : parent![name];

    /// <returns>The object or array that contains the target, or null if there is none; and the name or index of the target.</returns>
    private (JsonNode? Parent, string Name) Locate(JsonPointer path)
    {
        var (parent, name, depth) = FindParent(path);
        return (depth == path.Segments.Count ? parent : null, name);
    }
}
