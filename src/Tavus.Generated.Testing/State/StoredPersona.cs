namespace Tavus.Testing;

/// <summary>A persona in the stub's memory. What changes is not this, but which of these is there.</summary>
/// <param name="id">The id.</param>
/// <param name="type">Whose it is.</param>
/// <param name="json">The persona, bare.</param>
/// <param name="isWrapped">Whether Get answers it as the only item of the array <c>data</c>.</param>
internal sealed class StoredPersona(string id, PersonaType type, RawJson json, bool isWrapped = false)
{
    public string Id { get; } = id;

    public PersonaType Type { get; } = type;

    public RawJson Json { get; } = json;

    public bool IsWrapped { get; } = isWrapped;

    public StoredPersona With(RawJson other) => new(Id, Type, other, IsWrapped);
}
