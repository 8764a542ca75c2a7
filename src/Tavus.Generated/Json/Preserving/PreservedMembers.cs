using System.Collections;

namespace Tavus.Json;

/// <summary>
/// The default <c>AdditionalProperties</c>. Keeps the members in their order of arrival, in a plain array: for few members, an array is
/// smaller and faster than a hash table. For more than eight members, an index is added, so that even a hostile response takes linear time.
/// </summary>
internal sealed partial class PreservedMembers : IDictionary<string, RawJson>
{
    private const int MaxUnindexed = 8;
    private KeyValuePair<string, RawJson>[] _members = new KeyValuePair<string, RawJson>[1];
    private Dictionary<string, int>? _index;

    /// <summary>The names of the members that the caller has set, each with the JSON that the caller replaced.</summary>
    private Dictionary<string, RawJson>? _setByCaller;

    /// <summary>The number of members and gaps. A removed member leaves a gap, so that removing many members one by one takes linear time.</summary>
    private int _length;

    public int Count { get; private set; }

    public bool IsReadOnly => false;

    public ICollection<string> Keys => [.. this.Select(static member => member.Key)];

    public ICollection<RawJson> Values => [.. this.Select(static member => member.Value)];

    public RawJson this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no member '{key}'.");
        set
        {
            var replaced = TryGetValue(key, out var received) ? received : RawJson.Null;
            Receive(key, value);
            _setByCaller ??= new(StringComparer.Ordinal);
            _setByCaller[key] = _setByCaller.TryGetValue(key, out var earlier) ? earlier : replaced;
        }
    }

    /// <summary>Preserves a received member. Applications use the indexer instead, which also records that the caller has set the member.</summary>
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
            throw new ArgumentException($"The member '{key}' already exists.", nameof(key));
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

        _members[position] = default;
        Count--;
        _index?.Remove(key);
        _setByCaller?.Remove(key);
        return true;
    }

    public bool Remove(KeyValuePair<string, RawJson> item) => Contains(item) && Remove(item.Key);

    public void Clear()
    {
        Array.Clear(_members, 0, _length);
        Count = _length = 0;
        _index = null;
        _setByCaller = null;
    }

    public void CopyTo(KeyValuePair<string, RawJson>[] array, int arrayIndex) => ToArray(Count).CopyTo(array, arrayIndex);

    public IEnumerator<KeyValuePair<string, RawJson>> GetEnumerator()
    {
        for (var i = 0; i < _length; i++)
        {
            if (!IsGap(i))
            {
                yield return _members[i];
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(string key)
    {
        Guard.NotNull(key);
        if (_length > MaxUnindexed)
        {
            return Index().TryGetValue(key, out var position) ? position : -1;
        }

        for (var i = 0; i < _length; i++)
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
        if (_length == _members.Length)
        {
            (_members, _length, _index) = (ToArray(Math.Max(1, 2 * Count)), Count, null);
        }

        _index?.Add(key, _length);
        _members[_length++] = new(key, value);
        Count++;
    }

    private bool IsGap(int position) => _members[position].Key is null;

    /// <summary>The members without the gaps.</summary>
    private KeyValuePair<string, RawJson>[] ToArray(int capacity)
    {
        var members = new KeyValuePair<string, RawJson>[capacity];
        var count = 0;
        for (var i = 0; i < _length; i++)
        {
            if (!IsGap(i))
            {
                members[count++] = _members[i];
            }
        }

        return members;
    }

    private Dictionary<string, int> Index()
    {
        if (_index is null)
        {
            var index = new Dictionary<string, int>(Count, StringComparer.Ordinal);
            for (var i = 0; i < _length; i++)
            {
                if (!IsGap(i))
                {
                    index.Add(_members[i].Key, i);
                }
            }

            // Assigned only when complete: other threads may be reading.
            _index = index;
        }

        return _index;
    }
}
