namespace Tavus.Benchmarks;

/// <summary>The time and the bytes of one measurement.</summary>
internal readonly record struct Sample(double Nanoseconds, double Bytes);
