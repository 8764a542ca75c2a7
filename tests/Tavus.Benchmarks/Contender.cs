namespace Tavus.Benchmarks;

/// <param name="Name">The contender's name in the table.</param>
/// <param name="MeasureAsync">Measures its work once.</param>
internal sealed record Contender(string Name, Func<Task<Sample>> MeasureAsync);
