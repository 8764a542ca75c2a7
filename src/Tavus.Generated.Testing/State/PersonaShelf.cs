namespace Tavus.Testing;

/// <summary>Personas by their place in the order they came, any page of which is found at once.</summary>
internal sealed class PersonaShelf
{
    private readonly SortedList<long, StoredPersona> _personas = [];

    public int Count => _personas.Count;

    public StoredPersona this[long place]
    {
        get => _personas[place];
        set => _personas[place] = value;
    }

    public void Remove(long place) => _personas.Remove(place);

    public void Clear() => _personas.Clear();

    /// <param name="skip">How many to leave out first.</param>
    /// <param name="take">How many to give at most.</param>
    public IReadOnlyList<StoredPersona> Slice(long skip, int take)
    {
        var count = (int)Math.Min(take, Math.Max(0, Count - skip));
        return [.. Enumerable.Range(0, count).Select(index => _personas.Values[(int)skip + index])];
    }
}
