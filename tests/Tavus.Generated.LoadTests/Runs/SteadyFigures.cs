using Tavus.LoadTests.Serving;

namespace Tavus.LoadTests.Runs;

/// <param name="Callers">How many called at once.</param>
/// <param name="Calls">How many calls there were, including the warm-up.</param>
/// <param name="Time">How long they took, without the warm-up.</param>
/// <param name="Throughput">How many calls a second, in relation to those of a bare HttpClient, which only reads the bytes.</param>
/// <param name="HeapGrowth">How many bytes more are in use after the calls than before.</param>
/// <param name="Server">The counts of the server.</param>
internal sealed record SteadyFigures(int Callers, int Calls, TimeSpan Time, double Throughput, long HeapGrowth, Counts Server)
{
    /// <summary>Whether the server responded to each call, over no more connections than callers.</summary>
    public bool AddsUp => (Server.Requests, Server.CompleteResponses) == (Calls, Calls) && Server.Connections <= Callers;
}
