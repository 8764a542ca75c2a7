using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

/// <summary>Bodies that are too large.</summary>
internal static class SizeFaults
{
    private const int MaxResponse = 16 * Size.MiB;
    private const int LongText = 50 * Size.MiB;

    /// <summary>Enough for the last buffer, and for the smaller buffers before it.</summary>
    public const long MaxAllocated = 5L * MaxResponse;

    public static Outcome TooLarge { get; } = Outcome.Contract($"The response is larger than {MaxResponse} bytes. If this size is expected, raise TavusClientOptions.MaxResponseBytes.");

    public static FaultGroup Group { get; } = new("Size", [
        new("a string of 1 GiB", TooLarge, Serve(1024L * Size.MiB)) { Form = "with its length", MaxSent = 3L * Size.SocketBuffers },
        new("a string of 1 GiB", TooLarge, Serve(1024L * Size.MiB, isLengthKnown: false)) { Form = "without a length", MaxAllocated = MaxAllocated, MaxSent = MaxResponse + Size.SocketBuffers },
        new("a string of 50 MiB, with a limit of 64 MiB", Outcome.Persona(), Serve(LongText))
        {
            Configure = static options => options.MaxResponseBytes = 64 * Size.MiB,
            MaxAllocated = 8L * LongText,
            MaxSent = LongText + Size.MiB,
        },
        new("a 500 with a string of 1 GiB", Outcome.Api<TavusApiException>(500, "500 Internal Server Error", Outcome.AllAttempts), Serve(1024L * Size.MiB, 500)) { MaxSent = 3L * Size.SocketBuffers },
    ]);

    private static Func<FaultConnection, Task> Serve(long length, int status = 200, bool isLengthKnown = true) => Http1.Serve(async connection =>
    {
        const string Start = """{"persona_id":"p5317866","context":" """;
        const string End = "\"}";
        await connection.WriteAsync(Http1.Head(status, isLengthKnown ? $"Content-Length: {Start.Length + length + End.Length}" : "Connection: close") + Start);
        var piece = new byte[64 * 1024];
        piece.AsSpan().Fill((byte)'x');
        for (var left = length; left > 0; left -= piece.Length)
        {
            await connection.WriteAsync(piece.AsMemory(0, (int)Math.Min(left, piece.Length)));
        }

        await connection.WriteAsync(End);
    });
}
