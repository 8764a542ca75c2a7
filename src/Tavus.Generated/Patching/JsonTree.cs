namespace Tavus.Patching;

/// <summary>A JSON value and its parts. Two values are equal if they have the same meaning: the order of members, the escapes in texts and the format of numbers do not matter.</summary>
internal sealed class JsonTree : IEquatable<JsonTree>
{
    private static readonly Dictionary<string, JsonTree> NoMembers = [];
    private static readonly List<JsonTree> NoItems = [];

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly int _hashCode;

    private JsonTree(JsonTokenType kind, ReadOnlyMemory<byte> utf8, bool isSecret, Dictionary<string, JsonTree>? members, List<JsonTree>? items)
    {
        _utf8 = utf8;
        Kind = kind;
        Members = members ?? NoMembers;
        Items = items ?? NoItems;
        Text = kind switch
        {
            JsonTokenType.String => JsonText.Unescape(utf8.Span[1..^1]),
            JsonTokenType.Number => JsonNumber.Normalize(Utf8Text.GetString(utf8.Span)),
            _ => "",
        };
        IsMasked = kind == JsonTokenType.String && ((isSecret && CredentialText.IsMask(Text)) || CredentialText.IsMasked(Text));
        ContainsMask = IsMasked || Items.Any(static item => item.ContainsMask) || Members.Any(static member => member.Value.ContainsMask);

        // Computed once: Equals compares the hash codes first, so it rarely walks two trees that differ.
        _hashCode = (
            kind,
            Text,
            Members.Aggregate(0, static (hash, member) => hash ^ (member.Key, member.Value).GetHashCode()),
            Items.Aggregate(0, static (hash, item) => (hash, item).GetHashCode())).GetHashCode();
    }

    public JsonTokenType Kind { get; }

    /// <summary>The text of a string, or a normalized number; empty for other kinds.</summary>
    public string Text { get; }

    /// <summary>The members in their order. If a name is repeated, the last value is used.</summary>
    public IReadOnlyDictionary<string, JsonTree> Members { get; }

    public IReadOnlyList<JsonTree> Items { get; }

    /// <summary>Whether this is a mask in place of a secret, or a text that contains a masked credential.</summary>
    public bool IsMasked { get; }

    /// <summary>Whether this is a masked secret, or contains one.</summary>
    public bool ContainsMask { get; }

    public RawJson Json => new(_utf8.ToArray());

    /// <summary>The member with a name, or the item at an index; null if there is none.</summary>
    public JsonTree? this[string segment] =>
        Members.TryGetValue(segment, out var member) ? member
        : Items.ElementAtOrDefault(ArrayIndex.Parse(segment));

    public static JsonTree Create(ITavusModel model) => Parse(WireDocument.ToUtf8((IWireModel)model));

    /// <param name="utf8Json">One JSON value, known to be valid.</param>
    public static JsonTree Parse(ReadOnlyMemory<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json.Span, new JsonReaderOptions { MaxDepth = WireDocument.MaxDepth });
        reader.Read();
        return Read(utf8Json, ref reader, default, SecretPairs.Find(utf8Json.Span));
    }

    /// <summary>Gets the value that a pointer points at; null if there is none.</summary>
    public JsonTree? Find(JsonPointer path) => path.Segments.Aggregate((JsonTree?)this, static (value, segment) => value?[segment]);

    public bool Equals(JsonTree? other) =>
        other is not null
        && _hashCode == other._hashCode
        && Kind == other.Kind
        && Text == other.Text
        && Items.SequenceEqual(other.Items)
        && Members.Count == other.Members.Count
        && Members.All(member => other.Members.TryGetValue(member.Key, out var value) && member.Value.Equals(value));

    public override bool Equals(object? obj) => Equals(obj as JsonTree);

    public override int GetHashCode() => _hashCode;

    private static JsonTree Read(ReadOnlyMemory<byte> utf8Json, ref Utf8JsonReader reader, SecretPlace place, HashSet<long> secretPairs)
    {
        var kind = reader.TokenType;
        var start = (int)reader.TokenStartIndex;
        place = secretPairs.Contains(start) ? SecretPlace.Secret : place;
        var members = kind == JsonTokenType.StartObject ? new Dictionary<string, JsonTree>(StringComparer.Ordinal) : null;
        while (members is not null && reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = JsonText.Unescape(reader.ValueSpan);
            reader.Read();
            members[name] = Read(utf8Json, ref reader, SecretNames.Enter(place, name), secretPairs);
        }

        var items = kind == JsonTokenType.StartArray ? new List<JsonTree>() : null;
        while (items is not null && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(utf8Json, ref reader, place.EnterItem(), secretPairs));
        }

        return new JsonTree(kind, utf8Json[start..(int)reader.BytesConsumed], place.IsSecret, members, items);
    }
}
