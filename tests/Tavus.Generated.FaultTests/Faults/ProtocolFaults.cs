using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

/// <summary>Responses that are not HTTP, or incomplete.</summary>
internal static class ProtocolFaults
{
    private const string NoHttp = "the HttpClient failed (HttpRequestException)";
    private const string Chunked = "Transfer-Encoding: chunked";

    public static FaultGroup Group { get; } = new("Protocol", [
        new("a response that is not HTTP, then connection closed", Outcome.Connection(NoHttp), Http1.Serve($"{Planted.OwnKey} api_key={Planted.ThirdPartyKey}\r\n\r\n")) { IsQuotedByDotNet = true },
        new("another protocol: SSH", Outcome.Connection(NoHttp), Http1.Serve($"SSH-2.0-OpenSSH_9.6 {Planted.OwnKey}\r\n")) { IsQuotedByDotNet = true },
        new("a header without a colon", Outcome.Connection(NoHttp), Http1.Serve($"HTTP/1.1 200 OK\r\nx-api-key {Planted.OwnKey} {Planted.ThirdPartyKey}\r\n\r\n")) { IsQuotedByDotNet = true },
        new("a status that is not a number", Outcome.Connection(NoHttp), Http1.Serve($"HTTP/1.1 {Planted.OwnKey} OK\r\n\r\n")) { IsQuotedByDotNet = true },
        new("a malformed chunk", Outcome.Connection(ConnectionFaults.Broken), Chunks($"{Planted.OwnKey} {Planted.ThirdPartyKey}\r\n{{}}\r\n0\r\n\r\n")) { Form = "its size is not a number", IsQuotedByDotNet = true },
        new("a malformed chunk", Outcome.Connection(ConnectionFaults.Broken), Chunks("FFFFFFFFFFFFFFFF\r\n{}")) { Form = "its size overflows a 64-bit integer" },
        new("a malformed chunk", Outcome.Connection(ConnectionFaults.Broken), Chunks($"2\r\n{{}}{Planted.OwnKey}\r\n0\r\n\r\n")) { Form = "it is longer than its size", IsQuotedByDotNet = true },
        new("a malformed chunk", Outcome.Connection(ConnectionFaults.Broken), Chunks($"{Bodies.Persona.Length:x}\r\n{Bodies.Persona}\r\n")) { Form = "the last chunk is missing" },
        new("Content-Length is greater than the body", Outcome.Connection(ConnectionFaults.Broken), Http1.Serve(Http1.Head(200, $"Content-Length: {Bodies.Persona.Length + 1}") + Bodies.Persona)),
        new(
            "Content-Length is less than the body",
            Outcome.Contract("Cannot read the text as Persona: invalid JSON at offset 158, in '/layers'."),
            Http1.Serve(Http1.Head(200, $"Content-Length: {Bodies.Persona.Length - 1}") + Bodies.Persona)),
        new("Content-Length is not a number", Outcome.Persona(), Http1.Serve(Http1.Head(200, $"Content-Length: {Planted.OwnKey}") + Bodies.Persona)),
    ]);

    private static Func<FaultConnection, Task> Chunks(string chunks) => Http1.Serve(Http1.Head(200, Chunked) + chunks);
}
