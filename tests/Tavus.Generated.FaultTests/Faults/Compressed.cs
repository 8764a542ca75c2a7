using System.IO.Compression;
using System.Text;

namespace Tavus.FaultTests.Faults;

internal static class Compressed
{
    public static byte[] GZip(string text) => Compress(static stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true), Encoding.UTF8.GetBytes(text), 1);

    public static byte[] Brotli(string text) => Compress(static stream => new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true), Encoding.UTF8.GetBytes(text), 1);

    /// <summary>A small body that expands to 256 MiB.</summary>
    public static byte[] GZipBomb { get; } = Compress(static stream => new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true), new byte[1024 * 1024], 256);

    /// <summary>A small body that expands to 256 MiB.</summary>
    public static byte[] BrotliBomb { get; } = Compress(static stream => new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true), new byte[1024 * 1024], 256);

    private static byte[] Compress(Func<Stream, Stream> compress, byte[] bytes, int times)
    {
        using var compressed = new MemoryStream();
        using (var stream = compress(compressed))
        {
            for (var i = 0; i < times; i++)
            {
                stream.Write(bytes);
            }
        }

        return compressed.ToArray();
    }
}
