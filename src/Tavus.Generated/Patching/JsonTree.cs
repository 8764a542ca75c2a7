using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Tavus.Json;

namespace Tavus.Patching;

/// <summary>A JSON value with what is in it. Loses nothing: numbers, and texts with half of a surrogate pair, stay as they are written.</summary>
internal sealed class JsonTree
{
    private static readonly Dictionary<string, JsonTree> NoMembers = [];

    private readonly ReadOnlyMemory<byte> _utf8;

    private JsonTree(JsonTokenType kind, ReadOnlyMemory<byte> utf8, IReadOnlyDictionary<string, JsonTree> members, IReadOnlyList<JsonTree> items)
    {
        Kind = kind;
        _utf8 = utf8;
        Members = members;
        Items = items;
    }

    public JsonTokenType Kind { get; }

    /// <summary>In the order they are written; of several with one name, the last.</summary>
    public IReadOnlyDictionary<string, JsonTree> Members { get; }

    public IReadOnlyList<JsonTree> Items { get; }

    public int Size => _utf8.Length;

    public RawJson Json => new(_utf8.ToArray());

    public static JsonTree Of(ITavusModel model) => Of(model is IWireModel wireModel ? WireDocument.ToUtf8(wireModel) : RawJson.Parse(model.ToJson()).Utf8);

    /// <param name="utf8Json">One JSON value, known to be valid.</param>
    public static JsonTree Of(ReadOnlyMemory<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json.Span, new JsonReaderOptions { MaxDepth = WireDocument.MaxWrittenDepth });
        reader.Read();
        return Read(utf8Json, ref reader);
    }

    /// <summary>What a pointer points at; null if there is nothing.</summary>
    public JsonTree? Find(JsonPointer path)
    {
        var value = this;
        foreach (var segment in path.Segments)
        {
            if (!value.Members.TryGetValue(segment, out var part) && !value.TryGetItem(segment, out part))
            {
                return null;
            }

            value = part;
        }

        return value;
    }

    /// <summary>The text of a string.</summary>
    public string Text() => JsonText.Unescape(_utf8.Span[1..^1]);

    /// <summary>Whether two values mean the same: the order of members and the spelling of texts and numbers do not count.</summary>
    public bool IsSame(JsonTree other)
    {
        if (Kind != other.Kind)
        {
            return false;
        }

        return _utf8.Span.SequenceEqual(other._utf8.Span) || Kind switch
        {
            JsonTokenType.String => Text() == other.Text(),
            JsonTokenType.Number => Number() is { } number && number == other.Number(),
            JsonTokenType.StartArray => Items.Count == other.Items.Count && Items.Zip(other.Items, static (one, two) => one.IsSame(two)).All(static same => same),
            JsonTokenType.StartObject => Members.Count == other.Members.Count
                && Members.All(member => other.Members.TryGetValue(member.Key, out var value) && member.Value.IsSame(value)),
            _ => true,
        };
    }

    private bool TryGetItem(string index, [NotNullWhen(true)] out JsonTree? item)
    {
        item = int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position < Items.Count ? Items[position] : null;
        return item is not null;
    }

    private static JsonTree Read(ReadOnlyMemory<byte> utf8Json, ref Utf8JsonReader reader)
    {
        var kind = reader.TokenType;
        var start = (int)reader.TokenStartIndex;
        var members = kind == JsonTokenType.StartObject ? ReadMembers(utf8Json, ref reader) : NoMembers;
        IReadOnlyList<JsonTree> items = kind == JsonTokenType.StartArray ? ReadItems(utf8Json, ref reader) : [];
        return new JsonTree(kind, utf8Json[start..(int)reader.BytesConsumed], members, items);
    }

    private static Dictionary<string, JsonTree> ReadMembers(ReadOnlyMemory<byte> utf8Json, ref Utf8JsonReader reader)
    {
        var members = new Dictionary<string, JsonTree>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = JsonText.Unescape(reader.ValueSpan);
            reader.Read();
            members[name] = Read(utf8Json, ref reader);
        }

        return members;
    }

    private static List<JsonTree> ReadItems(ReadOnlyMemory<byte> utf8Json, ref Utf8JsonReader reader)
    {
        var items = new List<JsonTree>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(utf8Json, ref reader));
        }

        return items;
    }

    private JsonNumber? Number() => JsonNumber.Parse(Utf8Text.GetString(_utf8.Span));
}
