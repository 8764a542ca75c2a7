using Tavus.LoadTests.Serving;

namespace Tavus.LoadTests.Runs;

/// <param name="Callers">The number of concurrent callers.</param>
/// <param name="Outcomes">The number of calls for each outcome.</param>
/// <param name="Retries">The number of retries that the client counted.</param>
/// <param name="HeapGrowth">The bytes in use after the calls, minus the bytes in use before the calls.</param>
/// <param name="Unobserved">The number of unobserved exceptions.</param>
/// <param name="Server">The counts of the server.</param>
internal sealed record FaultyFigures(int Callers, IReadOnlyDictionary<string, int> Outcomes, int Retries, long HeapGrowth, int Unobserved, Counts Server)
{
    public int Calls => Outcomes.Values.Sum();

    /// <summary>Whether the counts of client and server match.</summary>
    public bool AddsUp => Server.CompleteResponses == Outcomes.GetValueOrDefault(nameof(Persona)) && Server.Requests == Calls + Retries;

    public override string ToString() =>
        $"{nameof(FaultyFigures)} {{ {nameof(Callers)} = {Callers}, {nameof(Calls)} = {Calls} ({string.Join(", ", Outcomes)}), {nameof(Retries)} = {Retries}, {nameof(HeapGrowth)} = {HeapGrowth}, {nameof(Unobserved)} = {Unobserved}, {nameof(AddsUp)} = {AddsUp}, {nameof(Server)} = {Server} }}";
}
