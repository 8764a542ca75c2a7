namespace Tavus.Testing;

/// <summary>Adds personas of a type. The type is not a member of a persona.</summary>
public static class PersonaCollectionExtensions
{
    /// <summary>Adds copies of personas with a type. Without one, a persona is of the type <see cref="PersonaType.User"/>.</summary>
    /// <param name="personas">The personas of a stub.</param>
    /// <param name="personaType">The type, by which a list can be filtered.</param>
    /// <param name="items">The personas to add. One without an id gets a new id; one with the id of another replaces it, and moves to the end.</param>
    /// <exception cref="ArgumentNullException"><paramref name="personas"/> or <paramref name="items"/>, or one of the items, is null. Nothing is added.</exception>
    public static void Add(this StubCollection<Persona> personas, PersonaType personaType, params Persona[] items) =>
        (personas ?? throw new ArgumentNullException(nameof(personas))).Add(items, personaType.Value);
}
