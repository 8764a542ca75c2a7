using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tavus.Testing;

/// <summary>The target of a JSON Pointer (RFC 6901), whether a value exists there or not. Each method looks the target up again, and throws a <see cref="FormatException"/> if the lookup fails.</summary>
internal sealed class PointerTarget
{
    private readonly JsonObject _holder;
    private readonly string[] _segments;

    /// <param name="holder">An object whose member <c>""</c> is the JSON to change. Every pointer starts with this empty segment, so the JSON as a whole is a target like any other.</param>
    /// <param name="pointer">The pointer.</param>
    /// <exception cref="FormatException">The text is not a JSON Pointer.</exception>
    public PointerTarget(JsonObject holder, string pointer)
    {
        _holder = holder;
        _segments = [.. pointer.Split('/').Select(static segment => segment.Replace("~1", "/").Replace("~0", "~"))];
        ThrowUnless(_segments[0].Length == 0 && !Regex.IsMatch(pointer, "~(?![01])"));
    }

    private string Last => _segments[_segments.Length - 1];

    private JsonNode? Parent => _segments.Take(_segments.Length - 1).Aggregate((JsonNode?)_holder, Child);

    public bool IsWithin(PointerTarget other) =>
        _segments.Length > other._segments.Length && _segments.Take(other._segments.Length).SequenceEqual(other._segments);

    public JsonNode? Get() => Child(Parent, Last);

    public void Add(JsonNode? value)
    {
        if (Parent is JsonArray items)
        {
            items.Insert(Last == "-" ? items.Count : Index(Last, items.Count), value);
        }
        else
        {
            (Parent as JsonObject ?? throw Unusable())[Last] = value;
        }
    }

    /// <returns>A copy of the removed value.</returns>
    public JsonNode? Remove()
    {
        var removed = Get()?.DeepClone();
        if (Parent is JsonArray items)
        {
            items.RemoveAt(Index(Last, items.Count - 1));
        }
        else
        {
            ((JsonObject)Parent!).Remove(Last);
        }

        return removed;
    }

    public void Replace(JsonNode? value)
    {
        Get();
        if (Parent is JsonArray)
        {
            Remove();
        }

        Add(value);
    }

    private static JsonNode? Child(JsonNode? parent, string segment) => parent switch
    {
        JsonArray items => items[Index(segment, items.Count - 1)],
        JsonObject members when members.TryGetPropertyValue(segment, out var value) => value,
        _ => throw Unusable(),
    };

    private static int Index(string segment, int last)
    {
        var hasLeadingZero = segment.Length > 1 && segment[0] == '0';
        ThrowUnless(int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && !hasLeadingZero && index <= last);
        return index;
    }

    private static void ThrowUnless(bool condition) => _ = condition ? true : throw Unusable();

    private static FormatException Unusable() => new("A JSON Pointer is malformed, or its target does not exist.");
}
