using System.Collections;

namespace Tavus.Json;

/// <summary>
/// The default <c>AdditionalProperties</c>. Keeps up to eight members in an array, which is smaller and faster than a hash table. Keeps more members
/// in a dictionary, so that the time is linear even for a hostile response.
/// </summary>
internal sealed partial class PreservedMembers : IDictionary<string, RawJson>
{
    private const int MaxInArray = 8;

    /// <summary>The members in the order received; empty if there is a dictionary.</summary>
    private KeyValuePair<string, RawJson>[] _array = [];
    private Dictionary<string, RawJson>? _dictionary;

    private CallerMembers? _setByCaller;

    public int Count => _dictionary?.Count ?? _array.Length;

    public bool IsReadOnly => false;

    public ICollection<string> Keys => [.. ToArray().Select(static member => member.Key)];

    public ICollection<RawJson> Values => [.. ToArray().Select(static member => member.Value)];

    public RawJson this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no member '{key}'.");
        set
        {
            _setByCaller?.Set(key, isReceived: ContainsKey(key));
            Receive(key, value);
        }
    }

    /// <summary>Gets the members for the caller, whose changes are recorded.</summary>
    public static IDictionary<string, RawJson> ForCaller(IWireModel model, ref IDictionary<string, RawJson>? members)
    {
        if ((members ??= new PreservedMembers()) is PreservedMembers own)
        {
            (own._setByCaller ??= new()).Model = model;
        }

        return members;
    }

    /// <summary>Preserves a received member. Applications use the indexer instead, which also records that the caller has set the member.</summary>
    public void Receive(string key, RawJson value)
    {
        var index = IndexOf(key);
        if (index >= 0)
        {
            _array[index] = new(key, value);
        }
        else if (_dictionary is null && _array.Length < MaxInArray)
        {
            _array = [.. _array, new(key, value)];
        }
        else
        {
            _dictionary ??= _array.ToDictionary(static member => member.Key, static member => member.Value, StringComparer.Ordinal);
            _dictionary[key] = value;
            _array = [];
        }
    }

    public void Add(string key, RawJson value)
    {
        if (ContainsKey(key))
        {
            throw new ArgumentException($"The member '{key}' already exists.", nameof(key));
        }

        this[key] = value;
    }

    public void Add(KeyValuePair<string, RawJson> item) => Add(item.Key, item.Value);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool Contains(KeyValuePair<string, RawJson> item) => TryGetValue(item.Key, out var value) && value == item.Value;

    public bool TryGetValue(string key, out RawJson value)
    {
        if (_dictionary is not null)
        {
            return _dictionary.TryGetValue(key, out value);
        }

        var index = IndexOf(key);
        value = index < 0 ? default : _array[index].Value;
        return index >= 0;
    }

    public bool Remove(string key)
    {
        var isFound = ContainsKey(key);
        _array = [.. _array.Where(member => member.Key != key)];
        _dictionary?.Remove(key);
        _setByCaller?.Remove(key);
        return isFound;
    }

    public bool Remove(KeyValuePair<string, RawJson> item) => Contains(item) && Remove(item.Key);

    public void Clear()
    {
        (_array, _dictionary) = ([], null);
        _setByCaller?.Clear();
    }

    public void CopyTo(KeyValuePair<string, RawJson>[] array, int arrayIndex) => ToArray().CopyTo(array, arrayIndex);

    /// <returns>An enumerator. Members may be removed during the enumeration.</returns>
    public IEnumerator<KeyValuePair<string, RawJson>> GetEnumerator() => ToArray().AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private KeyValuePair<string, RawJson>[] ToArray() => _dictionary is null ? _array : [.. _dictionary];

    private int IndexOf(string key)
    {
        Guard.NotNull(key);
        for (var i = 0; i < _array.Length; i++)
        {
            if (string.Equals(_array[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
