using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

/// <summary>Responses that are not HTTP, or incomplete.</summary>
internal static class ProtocolFaults
{
    private const string NoHttp = "the HttpClient failed (HttpRequestException)";
    private const string Chunked = "Transfer-Encoding: chunked";

    public static FaultGroup Group { get; } = new("Protocol", [
        new("garbage, then closed", Outcome.Connection(NoHttp), Http1.Serve($"{Planted.OwnKey} api_key={Planted.ThirdPartyKey}\r\n\r\n")) { IsQuotedByDotNet = true },
        new("another protocol", Outcome.Connection(NoHttp), Http1.Serve($"SSH-2.0-OpenSSH_9.6 {Planted.OwnKey}\r\n")) { IsQuotedByDotNet = true },
        new("a header without a colon", Outcome.Connection(NoHttp), Http1.Serve($"HTTP/1.1 200 OK\r\nx-api-key {Planted.OwnKey} {Planted.ThirdPartyKey}\r\n\r\n")) { IsQuotedByDotNet = true },
        new("a status that is not a number", Outcome.Connection(NoHttp), Http1.Serve($"HTTP/1.1 {Planted.OwnKey} OK\r\n\r\n")) { IsQuotedByDotNet = true },
        new("a malformed chunk", Outcome.Connection(ConnectionFaults.Broken), Chunks($"{Planted.OwnKey} {Planted.ThirdPartyKey}\r\n{{}}\r\n0\r\n\r\n")) { Form = "the size no number", IsQuotedByDotNet = true },
        new("a malformed chunk", Outcome.Connection(ConnectionFaults.Broken), Chunks("FFFFFFFFFFFFFFFF\r\n{}")) { Form = "the size beyond all numbers" },
        new("a malformed chunk", Outcome.Connection(ConnectionFaults.Broken), Chunks($"2\r\n{{}}{Planted.OwnKey}\r\n0\r\n\r\n")) { Form = "longer than it says", IsQuotedByDotNet = true },
        new("a malformed chunk", Outcome.Connection(ConnectionFaults.Broken), Chunks($"{Bodies.Persona.Length:x}\r\n{Bodies.Persona}\r\n")) { Form = "no last one" },
        new("Content-Length more than comes", Outcome.Connection(ConnectionFaults.Broken), Http1.Serve(Http1.Head(200, $"Content-Length: {Bodies.Persona.Length + 1}") + Bodies.Persona)),
        new(
            "Content-Length less than comes",
            Outcome.Contract("Cannot read the response as Persona: invalid JSON at offset 158, in '/layers'."),
            Http1.Serve(Http1.Head(200, $"Content-Length: {Bodies.Persona.Length - 1}") + Bodies.Persona)),
        new("Content-Length no number", Outcome.Persona(), Http1.Serve(Http1.Head(200, $"Content-Length: {Planted.OwnKey}") + Bodies.Persona)),
    ]);

    private static Func<FaultConnection, Task> Chunks(string chunks) => Http1.Serve(Http1.Head(200, Chunked) + chunks);
}
