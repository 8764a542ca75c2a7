using System.Text;
using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

/// <summary>Responses that never end. The tests advance the client's clock.</summary>
internal static class SilenceFaults
{
    private const string TimeIsOver = "no complete response within 100 s";

    public static FaultGroup Group { get; } = new("Responses that stall or never end", [
        new("the server stops sending", Outcome.Connection(TimeIsOver), Silence("")) { Form = "before the headers" },
        new("the server stops sending", Outcome.Connection(TimeIsOver), Silence("HTTP/1.1 200 OK\r\nContent-")) { Form = "within the headers" },
        new("the server stops sending", Outcome.Connection(TimeIsOver), Silence(Http1.Head(200, "Content-Length: 1000") + Bodies.Persona)) { Form = "after half a body" },
        new("one byte a second", Outcome.Connection(TimeIsOver), OneASecond(Http1.Head(200, "Content-Length: 1000"), "x")) { Form = "of the body" },
        new("one byte a second", Outcome.Connection(TimeIsOver), OneASecond("", "H")) { Form = "of the headers" },
        new("a 103 every second, endlessly", Outcome.Connection(TimeIsOver), OneASecond("", "HTTP/1.1 103 Early Hints\r\n\r\n")),
        new("headers that never end", Outcome.Connection("the HttpClient failed (HttpRequestException)"), WithoutEnd("HTTP/1.1 200 OK\r\n", $"x-api-key: {Planted.OwnKey}\r\n"))
        {
            MaxSent = 3 * (Size.MiB + Size.SocketBuffers),
        },
        new("a header that never ends", Outcome.Connection("the HttpClient failed (HttpRequestException)"), WithoutEnd("HTTP/1.1 200 OK\r\nx-api-key: ", Planted.OwnKey))
        {
            MaxSent = 3 * (Size.MiB + Size.SocketBuffers),
        },
    ]);

    private static Func<FaultConnection, Task> Silence(string before) => Http1.Serve(async connection =>
    {
        await connection.WriteAsync(before);
        await connection.FallSilentAsync();
    });

    private static Func<FaultConnection, Task> OneASecond(string before, string piece) => Http1.Serve(async connection =>
    {
        await connection.WriteAsync(before);
        for (var second = 0; second < new TavusClientOptions().AttemptTimeout.TotalSeconds; second++)
        {
            await connection.WriteAsync(piece);
            connection.Pass(TimeSpan.FromSeconds(1));
        }

        await connection.HangAsync();
    });

    private static Func<FaultConnection, Task> WithoutEnd(string before, string piece)
    {
        var pieces = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(piece, 1000)));
        return Http1.Serve(async connection =>
        {
            await connection.WriteAsync(before);
            while (true)
            {
                await connection.WriteAsync(pieces);
            }
        });
    }
}
