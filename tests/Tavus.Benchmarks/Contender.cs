namespace Tavus.Benchmarks;

/// <param name="Name">The contender's name in the table.</param>
/// <param name="MeasureAsync">Measures the contender's work once.</param>
internal sealed record Contender(string Name, Func<Task<Sample>> MeasureAsync);
