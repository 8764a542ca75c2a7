namespace Tavus.Cli.Rendering;

/// <summary>How a member stands to the OpenAPI document.</summary>
internal enum DriftMark
{
    None,

    /// <summary>The document has no such member.</summary>
    Undocumented,

    /// <summary>The document says that its value is another.</summary>
    Departs,
}
