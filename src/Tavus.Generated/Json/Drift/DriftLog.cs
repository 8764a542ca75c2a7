namespace Tavus.Json;

/// <summary>The differences of a response from the document, as offsets only, so that logging one costs next to nothing.</summary>
internal sealed class DriftLog
{
    /// <summary>A hostile response may differ at every byte: this many differences are kept, and all are counted.</summary>
    public const int Limit = 1000;

    private readonly List<DriftEntry> _entries = [];

    public int Count { get; private set; }

    public IReadOnlyList<DriftEntry> Entries => _entries;

    public void Add(DriftKind kind, long offset, string documented)
    {
        Count++;
        if (_entries.Count < Limit)
        {
            _entries.Add(new DriftEntry(kind, offset, documented));
        }
    }

    public void Clear()
    {
        Count = 0;
        _entries.Clear();
    }
}
