namespace Tavus.Cli.Changes;

/// <summary>The outcome of a change.</summary>
/// <param name="Patch">The difference as a JSON Patch; empty if nothing differs.</param>
/// <param name="IsApproved">Whether the change was approved, or needed no approval.</param>
/// <param name="IsChanged">Whether the object changed.</param>
internal sealed record ChangeResult(JsonPatch Patch, bool IsApproved, bool IsChanged);
