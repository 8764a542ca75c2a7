namespace Tavus.Json;

/// <summary>A received list with items that could not be read, or that were converted, such as a number that was read as a string. These items are written back verbatim, even if the caller changes other items.</summary>
internal sealed class PartialList<T>(List<T> items) : List<T>(items), IPartialList
{
    private readonly List<(int Index, RawJson Json)> _unread = [];

    /// <summary>The strings that items were converted to; each is the item's JSON. Compared by reference: an equal string that the caller adds is another instance, and is sent as a string.</summary>
    private readonly HashSet<string> _converted = new(ReferenceEqualityComparer.Instance);

    /// <summary>Keeps the JSON of an item that could not be read, and that follows the items read so far.</summary>
    public void ReceiveUnread(RawJson json) => _unread.Add((Count, json));

    /// <summary>Adds an item that was converted to a string.</summary>
    public void AddConverted(T item)
    {
        _converted.Add(item!.ToString()!);
        Add(item);
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
            if (_converted.Count > 0 && item?.ToString() is { } text && _converted.Contains(text))
            {
                WireWriter.WriteRaw(json, new RawJson(Utf8Text.GetBytes(text)));
            }
            else
            {
                writeItem(json, item);
            }
        }
    }
}
