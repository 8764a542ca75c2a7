namespace Tavus.Tests.Transport;

/// <summary>A body that fails while it is read, as if the connection were closed.</summary>
internal sealed class FailingBody(Action beforeFailing) : MemoryStream
{
    public static Task<HttpResponseMessage> Respond(Action beforeFailing) =>
        Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new FailingBody(beforeFailing)) });

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        beforeFailing();
        throw new IOException("The connection was closed.");
    }
}
