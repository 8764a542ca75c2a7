namespace Tavus.Json;

/// <summary>Collects the differences between a response and the OpenAPI document. Stores only offsets, so that adding a difference costs next to nothing.</summary>
internal sealed class DriftLog
{
    /// <summary>The maximum number of differences that are stored, since a hostile response may differ at every byte. Further differences are only counted.</summary>
    public const int Limit = 1000;

    private readonly List<(DriftKind Kind, long Offset, string Documented)> _entries = [];

    public int Count { get; private set; }

    /// <summary>The kind of each difference, its offset, and what the OpenAPI document expects there. For a missing member: the offset of the end of its object, and the member's name.</summary>
    public IReadOnlyList<(DriftKind Kind, long Offset, string Documented)> Entries => _entries;

    public void Add(DriftKind kind, long offset, string documented)
    {
        Count++;
        if (_entries.Count < Limit)
        {
            _entries.Add((kind, offset, documented));
        }
    }

    public void Clear()
    {
        Count = 0;
        _entries.Clear();
    }
}
