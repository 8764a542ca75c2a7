namespace Tavus.Testing;

/// <summary>The objects of one resource in memory. Not thread-safe: callers must lock the store.</summary>
internal sealed class ItemStore
{
    private const string CreatedMember = "created_at";
    private const string UpdatedMember = "updated_at";

    private readonly List<StoredItem> _items = [];
    private readonly Dictionary<string, StoredItem> _byId = new(StringComparer.Ordinal);
    private readonly int _seed;
    private readonly TimeProvider _clock;
    private readonly Func<int> _readsUntilReady;
    private SeededIds _ids;

    /// <summary>Creates a store with the example of the OpenAPI document.</summary>
    /// <param name="resource">The resource whose objects the store contains.</param>
    /// <param name="clock">The clock for the times of changes.</param>
    /// <param name="readsUntilReady">Returns how many times Get returns an object before its state advances.</param>
    public ItemStore(DocumentedResource resource, int seed, TimeProvider clock, Func<int> readsUntilReady)
    {
        (Resource, _seed, _clock, _readsUntilReady) = (resource, seed, clock, readsUntilReady);
        _ids = Reset();
    }

    public DocumentedResource Resource { get; }

    /// <summary>The objects in the order in which they were added.</summary>
    public IReadOnlyList<StoredItem> Items => _items;

    public StoredItem? Find(string id) => _byId.TryGetValue(id, out var item) ? item : null;

    /// <summary>Adds an object at the end, and removes any earlier object with the same id. If the object has no id, it gets a new id; its other members stay unchanged.</summary>
    public void Add(string? id, RawJson json, string? label = null, bool isWrapped = false)
    {
        var item = new StoredItem(id ?? NewId(), json, label, isWrapped);
        if (id is null)
        {
            var members = item.GetMembers();
            members[Resource.IdMember] = item.Id;
            item = item with { Json = StoredJson.Write(members) };
        }

        Remove(item.Id);
        _items.Add(item);
        _byId.Add(item.Id, item);
    }

    /// <summary>Adds an object with a new id and the current time.</summary>
    /// <param name="given">The members in the request.</param>
    /// <param name="complete">Sets the members that the service would set.</param>
    /// <returns>The members of the object.</returns>
    public JsonObject Create(IEnumerable<KeyValuePair<string, JsonNode?>> given, Action<JsonObject> complete)
    {
        var id = NewId();
        var now = Now();
        var members = new JsonObject { [Resource.IdMember] = id };
        foreach (var member in given.Where(member => !Resource.IsId(member.Key) && member.Key is not (CreatedMember or UpdatedMember)))
        {
            members[member.Key] = member.Value?.DeepClone();
        }

        complete(members);
        SetTime(members, CreatedMember, now);
        SetTime(members, UpdatedMember, now);
        Add(id, StoredJson.Write(members));
        return members;
    }

    /// <summary>Replaces an object with the result of <paramref name="change"/>. If an exception is thrown, nothing changes.</summary>
    /// <returns>Whether the object changed.</returns>
    /// <exception cref="FormatException">The changed object has another id.</exception>
    /// <exception cref="TavusContractException">The changed JSON is not an object of the resource.</exception>
    public bool Change(StoredItem stored, Func<JsonObject, JsonNode?> change)
    {
        var before = stored.GetMembers();
        var after = change(before) as JsonObject ?? [];
        if (JsonEquality.AreEqual(before, after))
        {
            return false;
        }

        SetTime(after, UpdatedMember, Now());
        var changed = stored with { Json = StoredJson.Write(after), Reads = 0 };
        if (Resource.ReadId(changed.Json) != stored.Id)
        {
            throw new FormatException($"The changed object no longer has the id {stored.Id}.");
        }

        _items[_items.IndexOf(stored)] = changed;
        _byId[stored.Id] = changed;
        return true;
    }

    /// <param name="progress">Advances an object that was read often enough, and returns whether the object changed. The second argument is a function that returns the current time.</param>
    /// <returns>The object; null if there is no object with the id.</returns>
    public StoredItem? Read(string id, Func<JsonObject, Func<string>, bool> progress)
    {
        if (Resource.Waits.Count > 0
            && Find(id) is { } item
            && item.Reads++ >= _readsUntilReady()
            && StoredJson.ParseObject(item.Json.ToJson()) is { } members
            && progress(members, Now))
        {
            Change(item, _ => members);
        }

        return Find(id);
    }

    public bool Remove(string id) => Find(id) is { } item && _items.Remove(item) && _byId.Remove(id);

    public void Clear()
    {
        _items.Clear();
        _byId.Clear();
    }

    /// <summary>Restores the first example of Get as the only object, and restarts the sequence of ids. New ids have the prefix of the example's id.</summary>
    public SeededIds Reset()
    {
        Clear();
        foreach (var example in DocumentedOperations.Get($"{Resource.Name}_Get").Response(HttpStatusCode.OK).Bodies.Take(1))
        {
            foreach (var (id, json, isWrapped) in ItemJson.Split(Resource, example.Value))
            {
                Add(id, json, isWrapped: isWrapped);
            }
        }

        return _ids = new SeededIds(_seed, string.Concat(_items.Take(1).SelectMany(static item => item.Id.TakeWhile(static character => char.IsLetter(character) || character == '_'))));
    }

    private void SetTime(JsonObject members, string name, string time)
    {
        if (Resource.HasMember(name))
        {
            members[name] = time;
        }
    }

    private string NewId()
    {
        string id;
        do
        {
            id = _ids.Next();
        }
        while (_byId.ContainsKey(id));

        return id;
    }

    private string Now() => _clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture);
}
