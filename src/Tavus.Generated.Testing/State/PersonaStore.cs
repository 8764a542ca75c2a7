using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tavus.Testing;

/// <summary>The personas in the stub's memory. Safe for use by many threads at once.</summary>
internal sealed class PersonaStore(int seed, TimeProvider clock)
{
    private const string IdMember = "persona_id";
    private const string CreatedMember = "created_at";
    private const string UpdatedMember = "updated_at";

    private static readonly string[] GivenMembers = [IdMember, "pal_id", CreatedMember, UpdatedMember];

    private readonly object _gate = new();
    private readonly SeededIds _ids = new(seed);
    private readonly PersonaShelves _shelves = new();

    public StoredPersona? Find(string id)
    {
        lock (_gate)
        {
            return _shelves.Find(id);
        }
    }

    /// <param name="type">Whose personas; null for all.</param>
    /// <param name="skip">How many to leave out first.</param>
    /// <param name="take">How many to give at most.</param>
    /// <returns>The personas in the order they came, and how many there are without leaving any out.</returns>
    public (IReadOnlyList<StoredPersona> Personas, int TotalCount) List(PersonaType? type = null, long skip = 0, int take = int.MaxValue)
    {
        lock (_gate)
        {
            var shelf = _shelves.Of(type);
            return (shelf.Slice(skip, take), shelf.Count);
        }
    }

    /// <summary>Takes a persona in as it is; one of the same id makes way for it.</summary>
    /// <param name="id">The id in the JSON; null if it has none, and is to be given one.</param>
    /// <param name="type">Whose it is.</param>
    /// <param name="json">The persona, bare.</param>
    /// <param name="isWrapped">Whether Get answers it as the only item of the array <c>data</c>.</param>
    public void Load(string? id, PersonaType type, RawJson json, bool isWrapped = false)
    {
        lock (_gate)
        {
            if (id is null)
            {
                var members = Members(json);
                members[IdMember] = id = NewId();
                json = StoredJson.Write(members);
            }

            _shelves.Remove(id);
            _shelves.Add(new StoredPersona(id, type, json, isWrapped));
        }
    }

    /// <param name="request">The members that the caller chose.</param>
    /// <returns>The persona, with an id and the times.</returns>
    public JsonObject Create(JsonObject request)
    {
        lock (_gate)
        {
            var id = NewId();
            var now = Now();
            var members = new JsonObject { [IdMember] = id };
            foreach (var member in request.Where(static member => !GivenMembers.Contains(member.Key)))
            {
                members[member.Key] = member.Value?.DeepClone();
            }

            members[CreatedMember] = now;
            members[UpdatedMember] = now;
            _shelves.Add(new StoredPersona(id, PersonaType.User, StoredJson.Write(members)));
            return members;
        }
    }

    /// <param name="id">The id of the persona.</param>
    /// <param name="change">Makes another document of the persona's. If it throws, the persona stays as it is.</param>
    /// <returns>Whether the persona is another now; null if there is none.</returns>
    /// <exception cref="FormatException">What <paramref name="change"/> made is no persona of this id.</exception>
    public bool? Change(string id, Func<JsonObject, JsonNode?> change)
    {
        lock (_gate)
        {
            if (_shelves.Find(id) is not { } stored)
            {
                return null;
            }

            var before = Members(stored.Json);
            var after = change(before) as JsonObject ?? throw NoPersona(id);
            if (JsonNode.DeepEquals(before, after))
            {
                return false;
            }

            after[UpdatedMember] = Now();
            _shelves.Replace(stored.With(Checked(StoredJson.Write(after), id)));
            return true;
        }
    }

    public bool Remove(string id)
    {
        lock (_gate)
        {
            return _shelves.Remove(id);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _shelves.Clear();
        }
    }

    private static JsonObject Members(RawJson persona)
    {
        try
        {
            return (JsonObject)StoredJson.Parse(persona.ToJson())!;
        }
        catch (JsonException exception)
        {
            throw new TavusStubException($"The stub cannot change a persona that was loaded with half of a surrogate pair in a text, or nested too deep. {exception.Message}");
        }
    }

    private static RawJson Checked(RawJson json, string id)
    {
        try
        {
            return Persona.Parse(json.Utf8.Span).PersonaId == id ? json : throw NoPersona(id);
        }
        catch (TavusContractException)
        {
            throw NoPersona(id);
        }
    }

    private static FormatException NoPersona(string id) => new($"What came of it is no persona of the id {id}.");

    private string NewId()
    {
        string id;
        do
        {
            id = _ids.Next();
        }
        while (_shelves.Find(id) is not null);

        return id;
    }

    private string Now() => clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture);
}
