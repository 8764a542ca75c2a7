namespace Tavus.Benchmarks;

/// <summary>The measurement of one run.</summary>
internal readonly record struct Sample(double Nanoseconds, double Bytes);
