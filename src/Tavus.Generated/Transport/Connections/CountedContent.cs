using System.Net.Http.Headers;

namespace Tavus.Transport;

/// <summary>A JSON body that counts how many times it is sent: handlers of an injected HttpClient may send a request again.</summary>
internal sealed class CountedContent : ByteArrayContent
{
    private readonly byte[] _json;
    private int _count;

    public CountedContent(byte[] json)
        : base(json)
    {
        _json = json;
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    public int Count => Volatile.Read(ref _count);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => WriteAsync(stream, CancellationToken.None);

#if !NETSTANDARD2_0
    // Without this overload, HttpContent would ignore the cancellation token of a handler that copies the body.
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) => WriteAsync(stream, cancellationToken);
#endif

    private Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _count);
        return Guard.NotNull(stream).WriteAsync(_json, 0, _json.Length, cancellationToken);
    }
}
