using System.Net;
using System.Net.Http.Headers;

namespace Tavus;

/// <summary>What an operation gave, with the answer it came in.</summary>
/// <typeparam name="T">What the operation gives.</typeparam>
public sealed class TavusResponse<T>
{
    internal TavusResponse(T value, HttpStatusCode statusCode, HttpResponseHeaders headers, string? requestId, IReadOnlyList<Drift> drift)
    {
        Value = value;
        StatusCode = statusCode;
        Headers = headers;
        RequestId = requestId;
        Drift = drift;
    }

    /// <summary>What the operation gave.</summary>
    public T Value { get; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers of the answer.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The id the service gave the request, from the header <c>x-request-id</c>; null if it gave none.</summary>
    public string? RequestId { get; }

    /// <summary>Where the answer departed from the OpenAPI document, in the order of the answer, 1,000 at the most; empty if nowhere.</summary>
    public IReadOnlyList<Drift> Drift { get; }

    /// <summary>The status and the request id: nothing of the answer itself.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => $"{(int)StatusCode} {StatusCode}, request id {RequestId ?? "unknown"}";
}
