namespace Tavus.Cli.Changes;

/// <summary>What became of a change.</summary>
/// <param name="Patch">What would change; empty if nothing.</param>
/// <param name="IsApproved">Whether it was approved of, if it had to be.</param>
/// <param name="IsChanged">Whether the persona is another now.</param>
internal sealed record ChangeResult(JsonPatch Patch, bool IsApproved, bool IsChanged);
