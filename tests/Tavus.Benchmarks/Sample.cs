namespace Tavus.Benchmarks;

/// <summary>What a work took once.</summary>
internal readonly record struct Sample(double Nanoseconds, double Bytes);
