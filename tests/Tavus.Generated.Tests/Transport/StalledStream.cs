namespace Tavus.Tests.Transport;

/// <summary>A stream that never accepts data. A write ends only when it is cancelled.</summary>
internal sealed class StalledStream(Action onWrite) : MemoryStream
{
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        onWrite();
        return Task.Delay(Timeout.Infinite, cancellationToken);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        onWrite();
        return new ValueTask(Task.Delay(Timeout.Infinite, cancellationToken));
    }
}
