using System.Text.Json;

namespace Tavus.Json;

/// <summary>A received list with items that could not be read. These items are written back at their places, even if the caller changes other items.</summary>
internal sealed class PartialList<T>(List<T> items) : List<T>(items), IPartialList
{
    /// <summary>The maximum number of unreadable items that are kept, since a hostile list may have millions. A list that the caller does not change is still written back complete.</summary>
    private const int MaxUnread = 1000;

    private readonly List<(int Index, RawJson Json)> _unread = [];

    public bool IsFull => _unread.Count == MaxUnread;

    /// <summary>Adds an unreadable item after the items read so far.</summary>
    public void AddUnread(RawJson item) => _unread.Add((Count, item));

    void IPartialList.WriteItems(Utf8JsonWriter json, Action<Utf8JsonWriter, object?> writeItem) => WriteItems(json, (output, item) => writeItem(output, item));

    public void WriteItems(Utf8JsonWriter json, Action<Utf8JsonWriter, T> writeItem)
    {
        for (var (read, unread) = (0, 0); Count > 0 && read + unread < Count + _unread.Count;)
        {
            if (unread < _unread.Count && (_unread[unread].Index <= read || read == Count))
            {
                WireWriter.WriteRaw(json, _unread[unread++].Json);
            }
            else
            {
                writeItem(json, this[read++]);
            }
        }
    }
}
