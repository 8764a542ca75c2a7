namespace Tavus.Benchmarks;

internal sealed record Figure(string Name, double Nanoseconds, long Bytes);
