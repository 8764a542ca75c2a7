namespace Tavus.Aot.Tests.Publishing;

/// <summary>The ways to publish a program, as Published.props knows them.</summary>
internal enum PublishedAs
{
    AheadOfTime,
    Trimmed,
}
