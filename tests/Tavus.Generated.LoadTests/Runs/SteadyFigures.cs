using Tavus.LoadTests.Serving;

namespace Tavus.LoadTests.Runs;

/// <param name="Callers">The number of concurrent callers.</param>
/// <param name="Calls">The number of calls, including the warm-up.</param>
/// <param name="Time">The duration of the calls, without the warm-up.</param>
/// <param name="Throughput">The calls per second, divided by the calls per second of a bare HttpClient, which only reads the bytes.</param>
/// <param name="HeapGrowth">The bytes in use after the calls, minus the bytes in use before the calls.</param>
/// <param name="Server">The counts of the server.</param>
internal sealed record SteadyFigures(int Callers, int Calls, TimeSpan Time, double Throughput, long HeapGrowth, Counts Server)
{
    /// <summary>Whether the server responded to each call, and there were no more connections than callers.</summary>
    public bool AddsUp => (Server.Requests, Server.CompleteResponses) == (Calls, Calls) && Server.Connections <= Callers;
}
