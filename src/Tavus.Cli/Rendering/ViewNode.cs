namespace Tavus.Cli.Rendering;

/// <summary>A node of the view, with its children. All its texts are terminal-safe.</summary>
/// <param name="Label">The name of a member, or the index of an item.</param>
/// <param name="Value">The lines of the value; empty if the node has children.</param>
/// <param name="IsText">Whether the value is a string, as opposed to a number or a literal.</param>
/// <param name="Mark">How the member differs from the OpenAPI document; null if it does not.</param>
/// <param name="Children">The members or items of the value.</param>
internal sealed record ViewNode(string Label, IReadOnlyList<string> Value, bool IsText, string? Mark, IReadOnlyList<ViewNode> Children);
