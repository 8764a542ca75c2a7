namespace Tavus.Cli.Rendering;

/// <summary>Whether a member is as documented.</summary>
internal enum DriftMark
{
    None,

    /// <summary>The document has no such member.</summary>
    Undocumented,

    /// <summary>The value differs from the document.</summary>
    Differs,
}
