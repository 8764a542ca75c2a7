namespace Tavus.Generator.Model;

/// <param name="Name">The query parameter.</param>
/// <param name="Values">The documented values; empty if it takes any.</param>
internal sealed record StubFilterModel(string Name, EquatableArray<string> Values);
