using System.Globalization;
using System.Text.Json.Nodes;

namespace Tavus.Testing;

/// <summary>A place that a JSON Pointer (RFC 6901) names, whether anything is there or not. Looked for anew by each method.</summary>
internal sealed class PointerTarget
{
    private readonly JsonObject _holder;
    private readonly string _pointer;
    private readonly string[] _segments;

    /// <param name="holder">Holds the document as its member <c>""</c>, which is the first segment of every pointer: so the whole document is a place like any other.</param>
    /// <param name="pointer">The pointer.</param>
    /// <exception cref="FormatException">It is no JSON Pointer.</exception>
    public PointerTarget(JsonObject holder, string pointer)
    {
        _holder = holder;
        _pointer = pointer;
        _segments = [.. pointer.Split('/').Select(Unescape)];
        ThrowUnless(_segments[0].Length == 0);
    }

    private string Last => _segments[_segments.Length - 1];

    private JsonNode? Parent => _segments.Take(_segments.Length - 1).Aggregate((JsonNode?)_holder, Child);

    public bool IsWithin(PointerTarget other) =>
        _segments.Length > other._segments.Length && _segments.Take(other._segments.Length).SequenceEqual(other._segments);

    /// <exception cref="FormatException">Nothing is there.</exception>
    public JsonNode? Get() => Child(Parent, Last);

    /// <exception cref="FormatException">Nothing can be there.</exception>
    public void Add(JsonNode? value)
    {
        if (Parent is JsonArray items)
        {
            items.Insert(Last == "-" ? items.Count : Index(Last, items.Count), value);
        }
        else
        {
            Members()[Last] = value;
        }
    }

    /// <exception cref="FormatException">Nothing is there.</exception>
    public void Remove()
    {
        if (Parent is JsonArray items)
        {
            items.RemoveAt(Index(Last, items.Count - 1));
        }
        else
        {
            ThrowUnless(Members().Remove(Last));
        }
    }

    /// <exception cref="FormatException">Nothing is there.</exception>
    public void Replace(JsonNode? value)
    {
        if (Parent is JsonArray items)
        {
            items[Index(Last, items.Count - 1)] = value;
        }
        else
        {
            var members = Members();
            ThrowUnless(members.ContainsKey(Last));
            members[Last] = value;
        }
    }

    private JsonNode? Child(JsonNode? parent, string segment)
    {
        if (parent is JsonArray items)
        {
            return items[Index(segment, items.Count - 1)];
        }

        JsonNode? value = null;
        ThrowUnless(parent is JsonObject members && members.TryGetPropertyValue(segment, out value));
        return value;
    }

    private int Index(string segment, int last)
    {
        var hasLeadingZero = segment.Length > 1 && segment[0] == '0';
        ThrowUnless(int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && !hasLeadingZero && index <= last);
        return index;
    }

    private string Unescape(string segment)
    {
        for (var tilde = segment.IndexOf('~'); tilde >= 0; tilde = segment.IndexOf('~', tilde + 1))
        {
            ThrowUnless(tilde + 1 < segment.Length && segment[tilde + 1] is '0' or '1');
        }

        return segment.Replace("~1", "/").Replace("~0", "~");
    }

    private void ThrowUnless(bool condition)
    {
        if (!condition)
        {
            throw Unusable();
        }
    }

    private JsonObject Members() => Parent as JsonObject ?? throw Unusable();

    private FormatException Unusable() => new($"The JSON Pointer '{_pointer}' is malformed, or leads nowhere.");
}
