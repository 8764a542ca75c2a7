namespace Tavus.FaultTests.Matrix;

/// <summary>Faults of one kind, under their own heading.</summary>
internal sealed record FaultGroup(string Title, IReadOnlyList<FaultRow> Rows);
