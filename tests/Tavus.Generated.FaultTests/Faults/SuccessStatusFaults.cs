using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

/// <summary>Responses with an undocumented status that is neither an error nor a redirect.</summary>
internal static class SuccessStatusFaults
{
    public const string Nothing = "Cannot read the text as Persona: it is empty.";

    public static FaultGroup Group { get; } = new("Status 1xx, 2xx or 304 instead of the documented 200", [
        .. new[] { 100, 102, 103 }.Select(static status => new FaultRow("an informational status before the 200", Outcome.Persona(), Http1.Serve($"HTTP/1.1 {status} Status\r\n\r\n" + Http1.Response(Bodies.Persona))) { Form = $"{status}" }),
        new("101", Outcome.Api<TavusApiException>(101, $"101 Switching Protocols: {Bodies.ShownRefusal}"), Http1.Serve("HTTP/1.1 101 Status\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n" + Bodies.Refusal)),
        .. new[] { 201, 202, 203, 206, 299 }.Select(static status => new FaultRow("a persona with another status", Outcome.Persona(status), new CompleteResponse(status, Bodies.Persona)) { Form = $"{status}" }),
        new("204", Outcome.Contract(Nothing, "204 No Content"), new CompleteResponse(204, "")),
        new("205", Outcome.Contract(Nothing, "205 Reset Content"), new CompleteResponse(205, "")),
        new(
            "206 with half a persona",
            Outcome.Contract("Cannot read the text as Persona: invalid JSON at offset 100, in '/layers/llm/api_key'.", "206 Partial Content"),
            new CompleteResponse(206, Bodies.Persona[..100], "Content-Range: bytes 0-99/210")),
        new("304", Outcome.Api<TavusApiException>(304, "304 Not Modified"), new CompleteResponse(304, "", Bodies.Echoes)),
    ]);
}
