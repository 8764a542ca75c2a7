namespace Tavus;

/// <summary>The result of a patch.</summary>
/// <remarks>The constructor is for tests and decorators of a client.</remarks>
/// <param name="changed">Whether the object changed.</param>
/// <param name="patch">The patch that was sent; empty if nothing was sent.</param>
/// <exception cref="ArgumentNullException"><paramref name="patch"/> is null.</exception>
public sealed class PatchResult(bool changed, JsonPatch patch)
{
    /// <summary>Whether the object changed. False if the service returned 304 (nothing changed), or if there was nothing to send.</summary>
    public bool Changed { get; } = changed;

    /// <summary>The patch that was sent; empty if nothing was sent.</summary>
    public JsonPatch Patch { get; } = Guard.NotNull(patch);

    /// <summary>Returns the operations of the patch without their values, which may be secrets.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => Changed ? $"changed by: {Patch}" : "unchanged";
}
