using System.Collections;

namespace Tavus.Json;

/// <summary>
/// The default <c>AdditionalProperties</c>: few members, in their order of arrival. A plain array is smaller and
/// faster than a hash table for that; beyond a few members an index is added, so that a hostile response takes linear time.
/// </summary>
internal sealed partial class PreservedMembers : IDictionary<string, RawJson>
{
    private const int MaxUnindexed = 8;
    private KeyValuePair<string, RawJson>[] _members = new KeyValuePair<string, RawJson>[1];
    private Dictionary<string, int>? _index;
    private HashSet<string>? _setByCaller;

    public int Count { get; private set; }

    public bool IsReadOnly => false;

    public ICollection<string> Keys => [.. this.Select(static member => member.Key)];

    public ICollection<RawJson> Values => [.. this.Select(static member => member.Value)];

    public RawJson this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no member '{key}'.");
        set
        {
            Receive(key, value);
            (_setByCaller ??= new(StringComparer.Ordinal)).Add(key);
        }
    }

    /// <summary>Preserves what the reader met, unlike the indexer, by which the caller asks for it to be sent.</summary>
    public void Receive(string key, RawJson value)
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

    public void Add(string key, RawJson value)
    {
        if (Find(key) >= 0)
        {
            throw new ArgumentException($"There is a member '{key}' already.", nameof(key));
        }

        this[key] = value;
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
        _setByCaller?.Remove(key);
        Reindex(key, position);
        return true;
    }

    public bool Remove(KeyValuePair<string, RawJson> item) => Contains(item) && Remove(item.Key);

    public void Clear()
    {
        Array.Clear(_members, 0, Count);
        Count = 0;
        _index = null;
        _setByCaller = null;
    }

    public void CopyTo(KeyValuePair<string, RawJson>[] array, int arrayIndex) => Array.Copy(_members, 0, array, arrayIndex, Count);

    public IEnumerator<KeyValuePair<string, RawJson>> GetEnumerator() => _members.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

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

    /// <summary>Costs as much as there is after the removed member. A member that is repeated without end is last, so a hostile response takes linear time.</summary>
    private void Reindex(string removed, int from)
    {
        if (_index is { } index)
        {
            index.Remove(removed);
            for (var i = from; i < Count; i++)
            {
                index[_members[i].Key] = i;
            }
        }
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
