namespace Tavus;

/// <summary>What a patch did.</summary>
public sealed class PatchResult
{
    internal PatchResult(bool changed, JsonPatch patch)
    {
        Changed = changed;
        Patch = patch;
    }

    /// <summary>Whether the persona is another now. False if the service answered that nothing changed (304), or if there was nothing to send.</summary>
    public bool Changed { get; }

    /// <summary>The patch that was sent; without operations if none was.</summary>
    public JsonPatch Patch { get; }

    /// <summary>What the patch did, without its values, which may be secrets.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => Changed ? $"changed by: {Patch}" : "unchanged";
}
