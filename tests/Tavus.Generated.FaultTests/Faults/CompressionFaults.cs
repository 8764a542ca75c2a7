using System.Text;
using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

/// <summary>Bodies that are compressed, or only have a header that says so.</summary>
internal static class CompressionFaults
{
    private static readonly Outcome NotAskedFor = Outcome.Contract("The response is compressed, but not as requested (gzip).");

    public static FaultGroup Group { get; } = new("Compression", [
        Row("none: all is well", "gzip", Compressed.GZip(Bodies.Persona), Outcome.Persona()),
        Row("none: all is well", "GZIP", Compressed.GZip(Bodies.Persona), Outcome.Persona()),
        Row("not what it is said to be", "gzip", Encoding.UTF8.GetBytes(Bodies.Persona), Outcome.Persona()),
        Row("neither what it is said to be nor JSON", "gzip", Encoding.UTF8.GetBytes("<html>"), Outcome.Connection("the response is not valid gzip, though its Content-Encoding says so")),
        Row("cut", "gzip", Compressed.GZip(Bodies.Persona)[..60], BodyFaults.NotJson(14, "/persona_id")),
        Row("a bomb of 256 MiB", "gzip", Compressed.GZipBomb, SizeFaults.TooLarge, SizeFaults.MaxAllocated),
        Row("of a kind that was not asked for", "br", Compressed.Brotli(Bodies.Persona), NotAskedFor),
        Row("of a kind that was not asked for", "zstd", [0x28, 0xB5, 0x2F, 0xFD, 0], NotAskedFor),
        Row("of a kind that was not asked for", "gzip twice", Compressed.GZipBomb, NotAskedFor, encoding: "gzip, gzip"),
        Row("a brotli bomb of 256 MiB", "br", Compressed.BrotliBomb, NotAskedFor),
        Row("a 400 of a kind that was not asked for", "br", Compressed.Brotli(Bodies.Refusal), Outcome.Api<TavusApiException>(400, "400 Bad Request"), status: 400),
        Row("a 400", "gzip", Compressed.GZip($$"""{"error":"{{Bodies.Refusal}}"}"""), Outcome.Api<TavusApiException>(400, $"400 Bad Request: {Bodies.ShownRefusal}"), status: 400),
    ]);

    private static FaultRow Row(string fault, string form, byte[] body, Outcome expected, long maxAllocated = 4 * Size.MiB, string? encoding = null, int status = 200) =>
        new(fault, expected, new CompleteResponse(status, body, $"Content-Encoding: {encoding ?? form}"))
        {
            Form = form,
            MaxAllocated = maxAllocated,
            MaxSent = 4 * Size.MiB,
        };
}
