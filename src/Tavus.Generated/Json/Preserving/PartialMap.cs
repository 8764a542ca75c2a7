namespace Tavus.Json;

/// <summary>A received map with values that are not texts. These values are written back verbatim, even if the caller changes other members, until the caller sets a text in their place.</summary>
internal sealed class PartialMap(Dictionary<string, string> map) : Dictionary<string, string>(map)
{
    private readonly Dictionary<string, RawJson> _received = [];

    /// <summary>The received values that the map does not contain. None if the caller has cleared the map.</summary>
    public IEnumerable<KeyValuePair<string, RawJson>> Unread => _received.Where(member => !HasText(member.Value) && Count > 0 && !ContainsKey(member.Key));

    public void Receive(string name, RawJson json) => _received[name] = json;

    /// <summary>The received value of a member that the caller has not changed; null for any other member.</summary>
    public RawJson? Find(string name, string text) => _received.TryGetValue(name, out var json) && HasText(json) && json.ToJson() == text ? json : default(RawJson?);

    /// <summary>Whether the value has a text in the map: numbers and booleans do; objects, arrays and null do not.</summary>
    private static bool HasText(RawJson json) => json.Span[0] is not ((byte)'{' or (byte)'[' or (byte)'n');
}
