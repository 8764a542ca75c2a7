namespace Tavus.Cli.Rendering;

/// <summary>Whether a member is as documented.</summary>
internal enum DriftMark
{
    None,

    /// <summary>The OpenAPI document does not contain the member.</summary>
    Undocumented,

    /// <summary>The value differs from the OpenAPI document.</summary>
    Differs,
}
