using System.Text.Json;

namespace Tavus.Json;

/// <summary>A received list with items that could not be read. They are written back at their places, whatever the caller changes in the others.</summary>
internal sealed class PartialList<T>(List<T> items) : List<T>(items)
{
    /// <summary>A hostile list may have millions of such items. An unchanged list is written back with all of them.</summary>
    private const int MaxUnread = 1000;

    private readonly List<(int Index, RawJson Json)> _unread = [];

    public bool IsFull => _unread.Count == MaxUnread;

    /// <summary>Adds an item after those that were read.</summary>
    public void AddUnread(RawJson item) => _unread.Add((Count, item));

    public void WriteItems(Utf8JsonWriter json, Action<Utf8JsonWriter, T> writeItem)
    {
        var next = 0;
        for (var i = 0; i < Count; i++)
        {
            for (; next < _unread.Count && _unread[next].Index <= i; next++)
            {
                WireWriter.WriteRaw(json, _unread[next].Json);
            }

            writeItem(json, this[i]);
        }

        for (; next < _unread.Count && Count > 0; next++)
        {
            WireWriter.WriteRaw(json, _unread[next].Json);
        }
    }
}
