namespace Tavus.FaultTests.Matrix;

/// <summary>Faults of one kind, under a heading of their own.</summary>
internal sealed record FaultGroup(string Title, IReadOnlyList<FaultRow> Rows);
