namespace Tavus.FaultTests.Matrix;

/// <summary>Faults of one kind, which have their own heading in the README.</summary>
internal sealed record FaultGroup(string Title, IReadOnlyList<FaultRow> Rows);
