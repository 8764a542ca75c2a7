namespace Tavus.Benchmarks;

/// <summary>One measurement: the values for one repetition of the work.</summary>
internal readonly record struct Sample(double Nanoseconds, double Bytes);
