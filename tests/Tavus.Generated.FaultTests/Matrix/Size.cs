namespace Tavus.FaultTests.Matrix;

internal static class Size
{
    public const int MiB = 1024 * 1024;

    /// <summary>What a socket takes in that nobody reads.</summary>
    public const int SocketBuffers = 16 * MiB;
}
