using System.Collections;
using System.Text.Json;

namespace Tavus.Json;

/// <summary>
/// What <c>AdditionalProperties</c> is by default: few members, in the order they came. A plain array is smaller and
/// faster than a hash table for that; beyond a few members an index is added, so that a hostile answer stays linear.
/// </summary>
internal sealed class RawMembers : IDictionary<string, RawJson>
{
    /// <summary>Added to the index of a member where another name of it is meant; an object has no more members than this.</summary>
    public const int FirstAlias = 64;

    private const int MaxUnindexed = 8;
    private KeyValuePair<string, RawJson>[] _members = new KeyValuePair<string, RawJson>[1];
    private Dictionary<string, int>? _index;

    public int Count { get; private set; }

    public bool IsReadOnly => false;

    public ICollection<string> Keys => [.. this.Select(static member => member.Key)];

    public ICollection<RawJson> Values => [.. this.Select(static member => member.Value)];

    public RawJson this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no member '{key}'.");
        set
        {
            var position = Find(key);
            if (position >= 0)
            {
                _members[position] = new(key, value);
            }
            else
            {
                Append(key, value);
            }
        }
    }

    /// <summary>The members to write; null if there are none.</summary>
    public static RawMembers? From(IDictionary<string, RawJson>? members)
    {
        if (members is null or { Count: 0 })
        {
            return null;
        }

        if (members is RawMembers own)
        {
            return own;
        }

        var copy = new RawMembers();
        foreach (var member in members)
        {
            copy[member.Key] = member.Value;
        }

        return copy;
    }

    /// <summary>Which documented members still are what their kept JSON reads as: those are written as they came.</summary>
    public KeptMembers FindAsRead(IWireModel model)
    {
        ulong documented = 0, asRead = 0, aliased = 0, aliasedAsRead = 0;
        for (var i = 0; i < Count; i++)
        {
            var member = IndexIn(model, _members[i].Key);
            if (member >= FirstAlias)
            {
                member -= FirstAlias;
                aliased |= 1UL << member;
                aliasedAsRead |= IsAsRead(model, member, _members[i].Value) ? 1UL << member : 0;
            }
            else if (member >= 0)
            {
                documented |= 1UL << member;
                asRead |= IsAsRead(model, member, _members[i].Value) ? 1UL << member : 0;
            }
        }

        // What came under another name only goes back under that name; where both came, the first one tells whether the property was set.
        var renamed = aliased & ~documented;
        return new KeptMembers(asRead | renamed, (asRead & aliased) | (aliasedAsRead & renamed));
    }

    /// <summary>Writes the undocumented members, the documented ones that are written as they came, and those that go by another name.</summary>
    public void Write(Utf8JsonWriter json, IWireModel model, KeptMembers asRead)
    {
        for (var i = 0; i < Count; i++)
        {
            var name = _members[i].Key;
            var member = IndexIn(model, name);
            if (member < 0 || (member < FirstAlias ? asRead.Members & (1UL << member) : asRead.Aliases & (1UL << (member - FirstAlias))) != 0)
            {
                WireWriter.WriteMember(json, name, _members[i].Value);
            }
            else if (member >= FirstAlias && model.TextOf(member - FirstAlias) is { } text)
            {
                WireWriter.WriteMember(json, name, new RawJson(JsonText.Escape(text)));
            }
        }
    }

    public void Add(string key, RawJson value)
    {
        if (Find(key) >= 0)
        {
            throw new ArgumentException($"There is a member '{key}' already.", nameof(key));
        }

        Append(key, value);
    }

    public void Add(KeyValuePair<string, RawJson> item) => Add(item.Key, item.Value);

    public bool ContainsKey(string key) => Find(key) >= 0;

    public bool Contains(KeyValuePair<string, RawJson> item) => TryGetValue(item.Key, out var value) && value == item.Value;

    public bool TryGetValue(string key, out RawJson value)
    {
        var position = Find(key);
        value = position < 0 ? default : _members[position].Value;
        return position >= 0;
    }

    public bool Remove(string key)
    {
        var position = Find(key);
        if (position < 0)
        {
            return false;
        }

        Array.Copy(_members, position + 1, _members, position, Count - position - 1);
        Count--;
        _members[Count] = default;
        _index = null;
        return true;
    }

    public bool Remove(KeyValuePair<string, RawJson> item) => Contains(item) && Remove(item.Key);

    public void Clear()
    {
        Array.Clear(_members, 0, Count);
        Count = 0;
        _index = null;
    }

    public void CopyTo(KeyValuePair<string, RawJson>[] array, int arrayIndex) => Array.Copy(_members, 0, array, arrayIndex, Count);

    public IEnumerator<KeyValuePair<string, RawJson>> GetEnumerator() => _members.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsAsRead(IWireModel model, int member, RawJson value)
    {
        var json = new WireReader(value.Span, drift: null, WireDocument.MaxRawDepth);
        json.Read();
        return model.IsAsRead(member, ref json);
    }

    private static int IndexIn(IWireModel model, string name)
    {
#if NETSTANDARD2_0
        return model.IndexOf(Utf8Text.GetBytes(name));
#else
        const int MaxDocumentedName = 128;
        Span<byte> utf8 = stackalloc byte[MaxDocumentedName];
        return System.Text.Encoding.UTF8.TryGetBytes(name, utf8, out var length) ? model.IndexOf(utf8[..length]) : -1;
#endif
    }

    private int Find(string key)
    {
        Guard.NotNull(key);
        if (Count > MaxUnindexed)
        {
            return Index().TryGetValue(key, out var position) ? position : -1;
        }

        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(_members[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private void Append(string key, RawJson value)
    {
        Guard.NotNull(key);
        if (Count == _members.Length)
        {
            Array.Resize(ref _members, 2 * Count);
        }

        _index?.Add(key, Count);
        _members[Count++] = new(key, value);
    }

    private Dictionary<string, int> Index()
    {
        if (_index is null)
        {
            _index = new Dictionary<string, int>(Count, StringComparer.Ordinal);
            for (var i = 0; i < Count; i++)
            {
                _index.Add(_members[i].Key, i);
            }
        }

        return _index;
    }
}
