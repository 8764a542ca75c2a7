namespace Tavus.Testing;

/// <summary>The personas in the order they came: all of them, and those of each type.</summary>
internal sealed class PersonaShelves
{
    private readonly Dictionary<string, long> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<PersonaType, PersonaShelf> _ofType = [];
    private readonly PersonaShelf _all = new();
    private long _nextPlace;

    /// <param name="type">The type; null for all.</param>
    public PersonaShelf Of(PersonaType? type)
    {
        if (type is null)
        {
            return _all;
        }

        if (!_ofType.TryGetValue(type.Value, out var shelf))
        {
            _ofType.Add(type.Value, shelf = new PersonaShelf());
        }

        return shelf;
    }

    public StoredPersona? Find(string id) => _places.TryGetValue(id, out var place) ? _all[place] : null;

    /// <param name="persona">A persona of an id that is not there yet.</param>
    public void Add(StoredPersona persona)
    {
        _places.Add(persona.Id, _nextPlace++);
        Replace(persona);
    }

    /// <param name="persona">A persona of the id and the type of one that is there.</param>
    public void Replace(StoredPersona persona)
    {
        var place = _places[persona.Id];
        _all[place] = persona;
        Of(persona.Type)[place] = persona;
    }

    public bool Remove(string id)
    {
        if (Find(id) is not { } persona)
        {
            return false;
        }

        Of(persona.Type).Remove(_places[id]);
        _all.Remove(_places[id]);
        return _places.Remove(id);
    }

    public void Clear()
    {
        _places.Clear();
        _ofType.Clear();
        _all.Clear();
    }
}
