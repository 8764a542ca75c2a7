namespace Tavus.Testing;

/// <summary>Adds personas of a given type. <see cref="Persona"/> has no member for the type.</summary>
public static class PersonaCollectionExtensions
{
    /// <summary>Adds copies of personas, and sets their type. Personas added without a type have the type <see cref="PersonaType.User"/>.</summary>
    /// <param name="personas">The personas of a stub.</param>
    /// <param name="personaType">The type of these personas. List can filter by this type.</param>
    /// <param name="items">The personas to add. A persona without an id gets a new id. A persona with the id of an existing persona replaces that persona, and becomes the last in the collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="personas"/> or <paramref name="items"/>, or one of the items, is null. Nothing is added.</exception>
    public static void Add(this StubCollection<Persona> personas, PersonaType personaType, params Persona[] items) =>
        (personas ?? throw new ArgumentNullException(nameof(personas))).Add(items, personaType.Value);
}
