using System.Net;
using System.Text.Json;

namespace Tavus.Testing;

public sealed partial class TavusStub
{
    /// <summary>A copy of the personas as they are now, in the order they came.</summary>
    public IReadOnlyList<Persona> Personas => [.. _personas.List().Personas.Select(static persona => Persona.Parse(persona.Json.Utf8.Span))];

    /// <summary>Takes in personas of the account (<see cref="PersonaType.User"/>).</summary>
    /// <param name="personas">The personas; they are copied. One without an id is given one; one with the id of another takes its place, at the end.</param>
    /// <exception cref="ArgumentNullException"><paramref name="personas"/>, or one of them, is null.</exception>
    public void Load(params Persona[] personas) => Load(PersonaType.User, personas);

    /// <summary>Takes in personas.</summary>
    /// <param name="personaType">Whose they are, by which a list can be filtered.</param>
    /// <param name="personas">The personas; they are copied. One without an id is given one; one with the id of another takes its place, at the end.</param>
    /// <exception cref="ArgumentNullException"><paramref name="personas"/>, or one of them, is null.</exception>
    public void Load(PersonaType personaType, params Persona[] personas)
    {
        if ((personas ?? throw new ArgumentNullException(nameof(personas))).Contains(null!))
        {
            throw new ArgumentNullException(nameof(personas), "One of the personas is null.");
        }

        foreach (var persona in personas)
        {
            _personas.Load(persona.PersonaId, personaType, RawJson.Parse(persona.ToJson()));
        }
    }

    /// <summary>Takes in personas as the service, or a file, has them: to the byte, whether they keep to the document or not.</summary>
    /// <param name="json">A persona, an array of personas, or an object with such an array as its <c>data</c>, as the service answers to Get and to a list.</param>
    /// <param name="personaType">Whose they are, by which a list can be filtered. Default: null, <see cref="PersonaType.User"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="json"/> is none of these.</exception>
    public void LoadJson(string json, PersonaType? personaType = null)
    {
        try
        {
            foreach (var (id, persona) in PersonaJson.Split(json ?? throw new ArgumentNullException(nameof(json))))
            {
                _personas.Load(id, personaType ?? PersonaType.User, persona);
            }
        }
        catch (Exception exception) when (exception is JsonException or TavusContractException)
        {
            throw new ArgumentException($"The JSON holds no persona: {exception.Message}", nameof(json), exception);
        }
    }

    /// <summary>Forgets all personas, that of the document included.</summary>
    public void ClearPersonas() => _personas.Clear();

    /// <summary>The persona that the document shows as the answer of Get.</summary>
    private PersonaStore StartingPersonas()
    {
        var personas = new PersonaStore(_seed, _timeProvider ?? new SteadyClock());
        var (id, documented) = PersonaJson.Split(DocumentedOperations.Get("Personas_Get").Response(HttpStatusCode.OK).Bodies[0].Value).Single();
        personas.Load(id, PersonaType.User, documented, isWrapped: true);
        return personas;
    }
}
