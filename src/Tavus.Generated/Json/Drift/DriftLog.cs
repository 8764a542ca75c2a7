namespace Tavus.Json;

/// <summary>Collects the differences between a response and the OpenAPI document. Stores only offsets, so that adding a difference costs next to nothing.</summary>
internal sealed class DriftLog
{
    /// <summary>The maximum number of differences that are stored, since a hostile response may differ at every byte. Further differences are only counted.</summary>
    public const int Limit = 1000;

    private readonly List<(DriftKind Kind, long Offset, string Documented)> _entries = [];

    public int Count { get; private set; }

    /// <summary>The kind, offset and documented form of each difference. For a missing member, the offset is the end of its object, and the documented form is the member's name.</summary>
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
