namespace Tavus.Patching;

/// <summary>The last step on the cheapest way to a place of an <see cref="EditTable"/>.</summary>
/// <param name="Cost">What the whole way costs.</param>
/// <param name="Changes">What the step changes.</param>
/// <param name="Row">From how many old items it leads here.</param>
/// <param name="Column">From how many current items it leads here.</param>
/// <param name="IsAddition">Whether it adds an item.</param>
internal sealed record EditStep(int Cost, IReadOnlyList<JsonChange> Changes, int Row, int Column, bool IsAddition);
