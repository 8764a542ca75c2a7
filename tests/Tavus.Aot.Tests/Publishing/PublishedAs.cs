namespace Tavus.Aot.Tests.Publishing;

/// <summary>The ways to publish a program, with the names that Published.props uses.</summary>
internal enum PublishedAs
{
    AheadOfTime,
    Trimmed,
}
