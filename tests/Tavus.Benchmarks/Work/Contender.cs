namespace Tavus.Benchmarks.Work;

/// <param name="Name">A letter of the table: ours, or a baseline.</param>
/// <param name="Work">What is measured, once.</param>
internal sealed record Contender(string Name, Action Work);
