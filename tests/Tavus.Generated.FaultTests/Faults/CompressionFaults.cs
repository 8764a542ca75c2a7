using System.Text;
using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

/// <summary>Bodies that are compressed, or only have a header that says so.</summary>
internal static class CompressionFaults
{
    private static readonly Outcome NotAskedFor = Outcome.Contract("The response uses a compression that the client did not request; it requests only gzip.");

    public static FaultGroup Group { get; } = new("Compression", [
        Row("no fault", "gzip", Compressed.GZip(Bodies.Persona), Outcome.Persona()),
        Row("no fault", "GZIP", Compressed.GZip(Bodies.Persona), Outcome.Persona()),
        Row("uncompressed JSON, although the header names a compression", "gzip", Encoding.UTF8.GetBytes(Bodies.Persona), Outcome.Persona()),
        Row("neither compressed nor JSON, although the header names a compression", "gzip", Encoding.UTF8.GetBytes("<html>"), BodyFaults.NotJson(0)),
        Row("damaged", "gzip", [0x1F, 0x8B, 0xFF, 0xFF], Outcome.Connection("the response has the Content-Encoding gzip, but is not valid gzip")),
        Row("truncated", "gzip", Compressed.GZip(Bodies.Persona)[..60], BodyFaults.NotJson(14, "/persona_id")),
        Row("a compression bomb of 256 MiB", "gzip", Compressed.GZipBomb, SizeFaults.TooLarge, SizeFaults.MaxAllocated),
        Row("a compression that the client did not request", "br", Compressed.Brotli(Bodies.Persona), NotAskedFor),
        Row("a compression that the client did not request", "zstd", [0x28, 0xB5, 0x2F, 0xFD, 0], NotAskedFor),
        Row("a compression that the client did not request", "gzip twice", Compressed.GZipBomb, NotAskedFor, encoding: "gzip, gzip"),
        Row("a compression bomb of 256 MiB that the client did not request", "br", Compressed.BrotliBomb, NotAskedFor),
        Row("a 400 with a compression that the client did not request", "br", Compressed.Brotli(Bodies.Refusal), Outcome.Api<TavusApiException>(400, "400 Bad Request"), status: 400),
        Row("a compressed 400", "gzip", Compressed.GZip($$"""{"error":"{{Bodies.Refusal}}"}"""), Outcome.Api<TavusApiException>(400, $"400 Bad Request: {Bodies.ShownRefusal}"), status: 400),
    ]);

    private static FaultRow Row(string fault, string form, byte[] body, Outcome expected, long maxAllocated = 4 * Size.MiB, string? encoding = null, int status = 200) =>
        new(fault, expected, new CompleteResponse(status, body, $"Content-Encoding: {encoding ?? form}"))
        {
            Form = form,
            MaxAllocated = maxAllocated,
            MaxSent = 4 * Size.MiB,
        };
}
