namespace Tavus.Json;

/// <summary>A received map with values that are not texts. These values are written back verbatim, even if the caller changes other members, until the caller sets a text in their place.</summary>
internal sealed class PartialMap(Dictionary<string, string> map) : Dictionary<string, string>(map)
{
    private readonly Dictionary<string, (RawJson Json, string? Text)> _received = [];

    /// <param name="name">The name of the member.</param>
    /// <param name="json">The received value.</param>
    /// <param name="text">The text that the map contains instead; null if the map does not contain the member.</param>
    public void Receive(string name, RawJson json, string? text) => _received[name] = (json, text);

    /// <summary>The received value of a member that the caller has not changed; null for any other member.</summary>
    public RawJson? Find(string name, string text) => _received.TryGetValue(name, out var received) && received.Text == text ? received.Json : default(RawJson?);

    /// <summary>The received values without a text. None if the caller has cleared the map.</summary>
    public IEnumerable<KeyValuePair<string, RawJson>> Unread =>
        _received.Where(member => member.Value.Text is null && Count > 0 && !ContainsKey(member.Key)).Select(static member => new KeyValuePair<string, RawJson>(member.Key, member.Value.Json));
}
