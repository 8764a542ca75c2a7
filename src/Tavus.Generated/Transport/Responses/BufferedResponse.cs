using System.Net.Http.Headers;

namespace Tavus.Transport;

/// <summary>A response and the part of its body that was read.</summary>
internal sealed class BufferedResponse(HttpResponseMessage response, PooledBuffer body, bool isSuccess) : IDisposable
{
    public HttpStatusCode StatusCode => response.StatusCode;

    public HttpResponseHeaders Headers => response.Headers;

    public string? MediaType => response.Content.Headers.ContentType?.MediaType;

    public bool IsSuccess => isSuccess;

    public ReadOnlySpan<byte> Body => body.Written;

    /// <summary>How many times the request was sent again.</summary>
    public int ResendCount { get; set; }

    public void Dispose()
    {
        response.Dispose();
        body.Dispose();
    }
}
