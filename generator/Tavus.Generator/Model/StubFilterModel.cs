namespace Tavus.Generator.Model;

/// <param name="Name">The query parameter.</param>
/// <param name="Values">The documented values; empty if the parameter accepts any value.</param>
internal sealed record StubFilterModel(string Name, EquatableArray<string> Values);
