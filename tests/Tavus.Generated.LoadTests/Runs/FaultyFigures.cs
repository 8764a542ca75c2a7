using Tavus.LoadTests.Serving;

namespace Tavus.LoadTests.Runs;

/// <param name="Callers">How many called at once.</param>
/// <param name="Outcomes">How many calls ended how.</param>
/// <param name="Retries">How many requests the client says that it has sent again.</param>
/// <param name="HeapGrowth">How many bytes more are in use after the calls than before.</param>
/// <param name="Unobserved">How many exceptions nobody saw.</param>
/// <param name="Server">What the server has seen.</param>
internal sealed record FaultyFigures(int Callers, IReadOnlyDictionary<string, int> Outcomes, int Retries, long HeapGrowth, int Unobserved, Counts Server)
{
    public int Calls => Outcomes.Values.Sum();

    /// <summary>Whether the client and the server tell the same.</summary>
    public bool AddsUp => Server.CompleteResponses == Outcomes.GetValueOrDefault(nameof(Persona)) && Server.Requests == Calls + Retries;

    public override string ToString() =>
        $"{nameof(FaultyFigures)} {{ {nameof(Callers)} = {Callers}, {nameof(Calls)} = {Calls} ({string.Join(", ", Outcomes)}), {nameof(Retries)} = {Retries}, {nameof(HeapGrowth)} = {HeapGrowth}, {nameof(Unobserved)} = {Unobserved}, {nameof(AddsUp)} = {AddsUp}, {nameof(Server)} = {Server} }}";
}
