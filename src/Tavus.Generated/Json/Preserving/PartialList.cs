namespace Tavus.Json;

/// <summary>A received list with items that could not be read, or that were converted, such as a number that was read as a string. These items are written back verbatim, even if the caller changes other items.</summary>
internal sealed class PartialList<T>(List<T> items) : List<T>(items), IPartialList
{
    /// <summary>The maximum number of unread items, and of converted items, whose JSON is kept, since a hostile list may have millions. A list that the caller does not change is still written back complete.</summary>
    private const int MaxKept = 1000;

    private readonly List<(int Index, RawJson Json)> _unread = [];

    /// <summary>The JSON of the items that were converted to strings. Keys are compared by reference: an equal string that the caller adds is another instance, and is sent as a string.</summary>
    private readonly Dictionary<string, RawJson> _converted = new(ReferenceEqualityComparer.Instance);

    public bool HasRoomFor(string? text) => (text is null ? _unread.Count : _converted.Count) < MaxKept;

    /// <summary>Keeps the JSON of the item that follows the items read so far.</summary>
    /// <param name="json">The received item.</param>
    /// <param name="text">The string that the item was converted to; null if the item could not be read.</param>
    public void Receive(RawJson json, string? text)
    {
        if (text is null)
        {
            _unread.Add((Count, json));
        }
        else
        {
            _converted[text] = json;
        }
    }

    void IPartialList.WriteItems(Utf8JsonWriter json, Action<Utf8JsonWriter, object?> writeItem) => WriteItems(json, (output, item) => writeItem(output, item));

    public void WriteItems(Utf8JsonWriter json, Action<Utf8JsonWriter, T> writeItem)
    {
        for (var (read, unread) = (0, 0); Count > 0 && read + unread < Count + _unread.Count;)
        {
            if (unread < _unread.Count && (_unread[unread].Index <= read || read == Count))
            {
                WireWriter.WriteRaw(json, _unread[unread++].Json);
                continue;
            }

            var item = this[read++];
            if (_converted.Count > 0 && item?.ToString() is { } text && _converted.TryGetValue(text, out var received))
            {
                WireWriter.WriteRaw(json, received);
            }
            else
            {
                writeItem(json, item);
            }
        }
    }
}
