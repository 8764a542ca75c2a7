using System.Net;
using System.Text;
using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

/// <summary>HTTP/2 (RFC 9113) without TLS, by prior knowledge.</summary>
internal static class Http2Faults
{
    public static FaultGroup Group { get; } = new("HTTP/2", [
        Row("no fault", Outcome.Persona(), RespondAsync),
        Row("GOAWAY: the server may have processed the request", Outcome.Connection(ConnectionFaults.Broken), static stream => stream.SendGoAwayAsync(isSeen: true, Planted.OwnKey)),
        Row("GOAWAY: the server did not process the request", Outcome.Connection(ConnectionFaults.Broken, Outcome.AllAttemptsFourTimes), static stream => stream.SendGoAwayAsync(isSeen: false, Planted.OwnKey)),
        Row("GOAWAY within the body, then connection closed", Outcome.Connection(ConnectionFaults.Broken), static async stream =>
        {
            await stream.SendHeadersAsync();
            await stream.SendDataAsync(Bodies.Persona, isLast: false);
            await stream.SendGoAwayAsync(isSeen: true, Planted.OwnKey);
        }),
        Row("stream reset", Outcome.Connection(ConnectionFaults.Broken), static stream => stream.SendResetAsync(Http2Error.InternalError), "before the headers"),
        Row("stream reset", Outcome.Connection(ConnectionFaults.Broken), static async stream =>
        {
            await stream.SendHeadersAsync();
            await stream.SendDataAsync(Bodies.Persona, isLast: false);
            await stream.SendResetAsync(Http2Error.InternalError);
        }, "within the body"),
        Row("stream refused", Outcome.Connection(ConnectionFaults.Broken, Outcome.AllAttemptsFourTimes), static stream => stream.SendResetAsync(Http2Error.RefusedStream)),
        Row("headers that cannot be decoded", Outcome.Connection(ConnectionFaults.Broken), static stream => stream.SendFrameAsync(Http2Frame.Headers, Encoding.ASCII.GetBytes(Planted.OwnKey))),
        Row("a frame of an invalid size", Outcome.Connection(ConnectionFaults.Broken), static stream => stream.SendFrameAsync(Http2Frame.WindowUpdate, new byte[3])),
    ]);

    public static async Task RespondAsync(Http2Stream stream)
    {
        await stream.SendHeadersAsync();
        await stream.SendDataAsync(Bodies.Persona, isLast: true);
    }

    private static FaultRow Row(string fault, Outcome expected, Func<Http2Stream, Task> respond, string form = "") => new(fault, expected, Http2Stream.Serve(respond))
    {
        Form = form,
        HttpClient = static () => new HttpClient(new Http2Only()),
    };

    private sealed class Http2Only() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Version = HttpVersion.Version20;
            request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
