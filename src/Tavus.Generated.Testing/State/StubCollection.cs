using System.Collections;

namespace Tavus.Testing;

/// <summary>
/// The objects of one resource that a stub keeps in memory, in the order in which they were added. Always shows the current
/// state, even after requests and after a reset. Each returned object is a copy. Thread-safe; enumerating works on a snapshot.
/// </summary>
/// <typeparam name="T">The type of the objects, such as <see cref="Persona"/>.</typeparam>
public sealed class StubCollection<T> : IReadOnlyList<T>
    where T : class, ITavusModel
{
    private readonly ItemStore _store;
    private readonly Func<RawJson, T> _parse;
    private readonly Func<T, string?> _getId;

    internal StubCollection(ItemStore store, Func<RawJson, T> parse, Func<T, string?> getId) => (_store, _parse, _getId) = (store, parse, getId);

    /// <summary>The number of objects.</summary>
    public int Count => Use(static store => store.Items.Count);

    /// <summary>Gets a copy of an object.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public T this[int index] => _parse(Use(store => store.Items[index]).Json);

    /// <summary>Adds copies of objects.</summary>
    /// <param name="items">The objects. An object without an id gets a new id. An object with the id of an existing object replaces that object, and becomes the last in the collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/>, or one of the objects, is null. Nothing is added.</exception>
    public void Add(params T[] items) => Add(items, label: null);

    /// <summary>Adds objects verbatim, whether they match the OpenAPI document or not.</summary>
    /// <param name="json">An object, an array of objects, or an object with such an array as its <c>data</c>, as in responses to Get and List. Ids are treated as in <see cref="Add(T[])"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="json"/> is not valid JSON, or one of its items is not an object of the resource. Nothing is added.</exception>
    public void AddJson(string json)
    {
        try
        {
            Add(ItemJson.Split(_store.Resource, json ?? throw new ArgumentNullException(nameof(json))).Select(static item => (item.Id, item.Json)));
        }
        catch (Exception exception) when (exception is JsonException or TavusContractException)
        {
            throw new ArgumentException($"The text is not valid JSON of {_store.Resource.Name}: {exception.Message}", nameof(json), exception);
        }
    }

    /// <summary>Removes all objects, including the example of the OpenAPI document.</summary>
    public void Clear()
    {
        lock (_store)
        {
            _store.Clear();
        }
    }

    /// <summary>Enumerates copies of the objects.</summary>
    /// <returns>An enumerator over the current objects; later changes do not affect it.</returns>
    public IEnumerator<T> GetEnumerator() => Use(static store => store.Items.ToList()).Select(item => _parse(item.Json)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <param name="label">The value that a list filter uses if the objects do not have the filtered member, such as the type of a persona; null for the filter's default value.</param>
    internal void Add(T[] items, string? label)
    {
        if ((items ?? throw new ArgumentNullException(nameof(items))).Contains(null!))
        {
            throw new ArgumentNullException(nameof(items), "One of the objects is null.");
        }

        Add(items.Select(item => (_getId(item), RawJson.Parse(item.ToJson()))), label);
    }

    private void Add(IEnumerable<(string? Id, RawJson Json)> items, string? label = null)
    {
        lock (_store)
        {
            foreach (var (id, json) in items)
            {
                _store.Add(id, json, label);
            }
        }
    }

    private TResult Use<TResult>(Func<ItemStore, TResult> use)
    {
        lock (_store)
        {
            return use(_store);
        }
    }
}
