using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;
using Tavus.TestServers;

namespace Tavus.FaultTests.Faults;

/// <summary>Connections that fail, or end early.</summary>
internal static class ConnectionFaults
{
    public const string Broken = "the connection broke before the response was complete";

    public static FaultGroup Group { get; } = new("Connections", [
        new("no fault", Outcome.Persona(), new CompleteResponse(200, Bodies.Persona)),
        new("connection refused", Outcome.Connection("no connection (ConnectionRefused)", requests: 0), Http1.Serve(""))
        {
            BaseUrl = static _ => new Uri($"http://127.0.0.1:{LoopbackServer.ClosedPort()}"),
        },
        new("unknown host name", Outcome.Connection("no connection (HostNotFound)", requests: 0), Http1.Serve(""))
        {
            BaseUrl = static _ => new Uri("https://tavusapi.invalid"),
            HttpClient = static () => new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }),
        },
        new("connection closed before the response", Outcome.Connection(Broken, Outcome.AllAttemptsFourTimes), Http1.Serve("")),
        new("connection reset", Outcome.Connection(Broken), Reset("")) { Form = "before the headers" },
        new("connection reset", Outcome.Connection(Broken), Reset($"HTTP/1.1 200 OK\r\nx-api-key: {Planted.OwnKey}\r\nContent-Le")) { Form = "within the headers" },
        new("connection reset", Outcome.Connection(Broken), Reset(Http1.Head(200, ["Content-Length: 1000", .. Bodies.Echoes]) + Bodies.Persona)) { Form = "within the body" },
        new("connection reset", Outcome.Api<TavusApiException>(500, "500 Internal Server Error", Outcome.AllAttempts), Reset(Http1.Head(500, "Content-Length: 1000") + Bodies.Refusal)) { Form = "within the body of a 500" },
    ]);

    private static Func<FaultConnection, Task> Reset(string before) => Http1.Serve(async connection =>
    {
        await connection.WriteAsync(before);
        await connection.ResetAsync();
    });
}
