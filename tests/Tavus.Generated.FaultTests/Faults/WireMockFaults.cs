using Tavus.FaultTests.Matrix;
using Tavus.TestServers.WireMock;

namespace Tavus.FaultTests.Faults;

/// <summary>What WireMock breaks by itself.</summary>
internal static class WireMockFaults
{
    private const int FarTooLong = 60_000;

    public static FaultGroup Group { get; } = new("Connections that WireMock breaks", [
        Row(ConnectionFault.ConnectionResetByPeer, Outcome.Connection(ConnectionFaults.Broken)),
        Row(ConnectionFault.EmptyResponse, Outcome.Connection(ConnectionFaults.Broken, Outcome.AllTriesFourTimes)),
        Row(ConnectionFault.MalformedResponseChunk, Outcome.Connection(ConnectionFaults.Broken)),
        Row(ConnectionFault.RandomDataThenClose, Outcome.Connection(ConnectionFaults.Broken)),
        Late("an answer that starts too late", new ResponseDefinition { FixedDelayMilliseconds = FarTooLong }),
        Late("an answer in pieces, for a minute", new ResponseDefinition { Body = Bodies.Persona, ChunkedDribbleDelay = new ChunkedDribbleDelay(NumberOfChunks: 100, FarTooLong) }),
    ]);

    private static FaultRow Row(ConnectionFault fault, Outcome expected) => new($"{fault}", expected, new ResponseDefinition { Fault = fault });

    /// <summary>WireMock cannot let time pass on the client's clock: here it is the clock of the machine, and a short limit.</summary>
    private static FaultRow Late(string fault, ResponseDefinition response) => new(fault, Outcome.Connection("no whole answer within 1 s", requests: 1, tries: 1), response)
    {
        Form = "one try of a second",
        Configure = static options => (options.TimeProvider, options.Timeout, options.MaxRetries) = (TimeProvider.System, TimeSpan.FromSeconds(1), 0),
    };
}
