namespace Tavus.FaultTests.Matrix;

internal static class Size
{
    public const int MiB = 1024 * 1024;

    /// <summary>The bytes that a socket accepts although nobody reads them.</summary>
    public const int SocketBuffers = 16 * MiB;
}
