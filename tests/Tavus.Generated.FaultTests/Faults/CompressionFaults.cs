using System.Text;
using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

/// <summary>Bodies that are compressed, or said to be.</summary>
internal static class CompressionFaults
{
    public static FaultGroup Group { get; } = new("Compression", [
        Row("none: all is well", "gzip", Compressed.GZip(Bodies.Persona), Outcome.Persona()),
        Row("none: all is well", "br", Compressed.Brotli(Bodies.Persona), Outcome.Persona()),
        Row("not what it is said to be", "gzip", Encoding.UTF8.GetBytes(Bodies.Persona), Outcome.Connection("the HttpClient failed (InvalidDataException)")),
        Row("not what it is said to be", "br", Encoding.UTF8.GetBytes(Bodies.Persona), Outcome.Connection("the HttpClient failed (InvalidOperationException)")),
        Row("cut", "gzip", Compressed.GZip(Bodies.Persona)[..60], BodyFaults.NotJson(14, "/persona_id")),
        Row("cut", "br", Compressed.Brotli(Bodies.Persona)[..60], BodyFaults.NotJson(40, "/persona_name")),
        Row("of a kind that was not asked for", "zstd", [0x28, 0xB5, 0x2F, 0xFD, 0], Outcome.Contract("The answer is not UTF-8: the byte at offset 1 belongs to no character.")),
        Row("a bomb of 256 MiB", "gzip", Compressed.GZipBomb, SizeFaults.TooLarge, SizeFaults.MaxAllocated),
        Row("a bomb of 256 MiB", "br", Compressed.BrotliBomb, SizeFaults.TooLarge, SizeFaults.MaxAllocated),
    ]);

    private static FaultRow Row(string fault, string encoding, byte[] body, Outcome expected, long maxAllocated = 4 * Size.MiB) => new(fault, expected, Http1.Serve(async connection =>
    {
        await connection.WriteAsync(Http1.Head(200, $"Content-Encoding: {encoding}"));
        await connection.WriteAsync(body);
    }))
    {
        Form = encoding,
        MaxAllocated = maxAllocated,
        MaxSent = 4 * Size.MiB,
    };
}
