namespace Tavus.Cli.Rendering;

/// <summary>A line of the view and the lines below it. All text in it is terminal-safe.</summary>
/// <param name="Label">The name of a member, or the index of an item.</param>
/// <param name="Value">The lines of the value; none if the node has children.</param>
/// <param name="IsText">Whether the value is a string; otherwise a number or a literal.</param>
/// <param name="Mark">Whether the member is as documented.</param>
/// <param name="Children">The members or items in the value.</param>
internal sealed record ViewNode(string Label, IReadOnlyList<string> Value, bool IsText, DriftMark Mark, IReadOnlyList<ViewNode> Children);
