namespace Tavus.Json;

/// <summary>A received map with values that are not strings. Each is written back verbatim until the caller replaces it, even if the caller changes other members.</summary>
internal sealed class PartialMap(Dictionary<string, string> map) : Dictionary<string, string>(map)
{
    private readonly Dictionary<string, RawJson> _received = [];

    /// <summary>The received values that are not in the map, because they cannot be converted to strings. None if the caller has cleared the map.</summary>
    public IEnumerable<KeyValuePair<string, RawJson>> Unread => _received.Where(member => !HasText(member.Value) && Count > 0 && !ContainsKey(member.Key));

    public void Receive(string name, RawJson json) => _received[name] = json;

    /// <summary>Finds the received number or boolean of a member that the caller has not changed; null for any other member.</summary>
    public RawJson? Find(string name, string text) => _received.TryGetValue(name, out var json) && HasText(json) && json.ToJson() == text ? json : default(RawJson?);

    /// <summary>Whether the value is converted to a string. Numbers and booleans are; objects, arrays and null are not.</summary>
    private static bool HasText(RawJson json) => json.Span[0] is not ((byte)'{' or (byte)'[' or (byte)'n');
}
