using System.Text;
using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

/// <summary>Bodies that are compressed, or said to be.</summary>
internal static class CompressionFaults
{
    public static FaultGroup Group { get; } = new("Compression", [
        Row("none: all is well", "gzip", Compressed.GZip(Bodies.Persona), Outcome.Persona()),
        Row("not what it is said to be", "gzip", Encoding.UTF8.GetBytes(Bodies.Persona), Outcome.Connection("the answer is not the gzip that it is said to be")),
        Row("cut", "gzip", Compressed.GZip(Bodies.Persona)[..60], BodyFaults.NotJson(14, "/persona_id")),
        Row("of a kind that was not asked for", "br", Compressed.Brotli(Bodies.Persona), NotGZip),
        Row("of a kind that was not asked for", "zstd", [0x28, 0xB5, 0x2F, 0xFD, 0], NotGZip),
        Row("a bomb of 256 MiB", "gzip", Compressed.GZipBomb, SizeFaults.TooLarge, SizeFaults.MaxAllocated),
        Row("a bomb of 256 MiB that was not asked for", "br", Compressed.BrotliBomb, NotGZip),
    ]);

    private static Outcome NotGZip => Outcome.Contract("The answer is compressed, and not by gzip, which is all that was asked for.");

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
