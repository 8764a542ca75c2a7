namespace Tavus.Json;

/// <summary>
/// Reads a response tolerantly and without loss. Wraps a <see cref="Utf8JsonReader"/> and remembers
/// whether the last value must be preserved verbatim, because the client would write the value differently.
/// </summary>
internal ref partial struct WireReader
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly DriftLog? _drift;
    private Utf8JsonReader _reader;
    private ReadOnlySpan<byte> _name;
    private bool _nameIsEscaped;
    private int _valueStart;
    private ulong _seen;

    public WireReader(ReadOnlySpan<byte> utf8Json, DriftLog? drift)
    {
        _json = utf8Json;
        _drift = drift;
        _reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = WireDocument.MaxDepth });
    }

    /// <summary>The name of the current member, unescaped.</summary>
    public readonly ReadOnlySpan<byte> Name => _nameIsEscaped ? Utf8Text.GetBytes(NameText()) : _name;

    /// <summary>Whether the JSON of the last value differs from what the client would write.</summary>
    public bool MustBePreserved { get; private set; }

    /// <summary>The number of documented members that the last object contained.</summary>
    public readonly int DocumentedMembers
    {
        get
        {
            var count = 0;
            for (var rest = _seen; rest != 0; rest &= rest - 1)
            {
                count++;
            }

            return count;
        }
    }

    public readonly JsonTokenType TokenType => _reader.TokenType;

    public readonly long Offset => _reader.TokenStartIndex;

    /// <summary>Moves to the next token. Within an object, use <see cref="NextMember"/> instead.</summary>
    public bool Read() => _reader.Read();

    public void Skip() => _reader.Skip();

    /// <summary>Moves to the value of the next member of the current object. Returns false at the end of the object, or if the current value is not an object.</summary>
    public bool NextMember()
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        _name = _reader.ValueSpan;
        _nameIsEscaped = _reader.ValueIsEscaped;
        _reader.Read();
        _valueStart = (int)_reader.TokenStartIndex;
        MustBePreserved = false;
        return true;
    }

    /// <summary>Preserves the value of the current member, which is undocumented.</summary>
    public void KeepUnknown(ref IDictionary<string, RawJson>? kept)
    {
        var name = NameText();
        ReportUnknown(isRepeated: kept?.ContainsKey(name) == true);
        _reader.Skip();
        Keep(ref kept, name);
    }

    /// <summary>Preserves the last value verbatim.</summary>
    public readonly void Keep(ref IDictionary<string, RawJson>? kept, string name) => Keep(ref kept, name, Slice());

    /// <summary>Reads a string that arrived under an alias of its member. If the member arrives under both names, the value under the member's own name is used, and both values are preserved.</summary>
    public string? ReadAlias(string? value, bool isRead, ref IDictionary<string, RawJson>? kept, string member, ObjectReader<string?>? read = null)
    {
        if (isRead)
        {
            _reader.Skip();
            if (kept?.ContainsKey(member) != true)
            {
                Keep(ref kept, member, RawJson.FromText(value));
            }
        }
        else
        {
            value = read is null ? ReadString() : read(ref this);
        }

        Keep(ref kept, NameText());
        return value;
    }

    /// <summary>Reports that the current member is undocumented or, with <paramref name="isRepeated"/>, that its name has already occurred.</summary>
    public readonly void ReportUnknown(bool isRepeated) =>
        _drift?.Add(isRepeated ? DriftKind.DuplicateMember : DriftKind.UndocumentedMember, _valueStart, isRepeated ? "one member of this name" : "no such member");

    /// <summary>Reports that a documented member is repeated: the last value is used, and the earlier one is discarded.</summary>
    public readonly void ReportDuplicate(IDictionary<string, RawJson>? kept, string name)
    {
        _drift?.Add(DriftKind.DuplicateMember, _valueStart, "one member of this name");
        kept?.Remove(name);
    }

    /// <param name="missing">The required members that are missing, with one bit for each member.</param>
    public readonly void ReportMissing(ulong missing, string[] names)
    {
        for (var member = 0; missing != 0; member++, missing >>= 1)
        {
            if ((missing & 1) != 0)
            {
                _drift?.Add(DriftKind.MissingMember, _reader.TokenStartIndex, names[member]);
            }
        }
    }

    /// <param name="seen">The documented members that were read, with one bit for each member.</param>
    public void EndMembers(ulong seen) => _seen = seen;

    // The cast cannot fail: received members are only added to the library's own dictionary, never to a dictionary that a caller has set.
    private static void Keep(ref IDictionary<string, RawJson>? kept, string name, RawJson value) =>
        ((PreservedMembers)(kept ??= new PreservedMembers())).Receive(name, value);

    private readonly RawJson Slice() => new(_json[_valueStart..(int)_reader.BytesConsumed].ToArray());

    private readonly string NameText() => _nameIsEscaped ? JsonText.Unescape(_name) : Utf8Text.GetString(_name);
}
