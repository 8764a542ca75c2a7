using System.Net;
using System.Net.Http.Headers;

namespace Tavus.Transport;

/// <summary>A JSON body that counts how many times it is sent: handlers of an injected HttpClient may send a request again.</summary>
internal sealed class CountedContent : ByteArrayContent
{
    private int _count;

    public CountedContent(byte[] json)
        : base(json) => Headers.ContentType = new MediaTypeHeaderValue("application/json");

    public int Count => Volatile.Read(ref _count);

    /// <summary>Counts and writes the body. .NET's overload with a token calls this method; cancellation closes the connection.</summary>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Interlocked.Increment(ref _count);
        return base.SerializeToStreamAsync(stream, context);
    }
}
