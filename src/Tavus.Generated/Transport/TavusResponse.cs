using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;

namespace Tavus;

/// <summary>The answer of an operation, but for what it gave: that is in <see cref="TavusResponse{T}"/>.</summary>
public class TavusResponse
{
    internal TavusResponse(HttpStatusCode statusCode, HttpResponseHeaders headers, string? requestId, IReadOnlyList<Drift> drift)
    {
        StatusCode = statusCode;
        Headers = headers;
        RequestId = requestId;
        Drift = drift;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers of the answer. They may echo keys, and are shown in no text.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public HttpResponseHeaders Headers { get; }

    /// <summary>The id the service gave the request, from the header <c>x-request-id</c>; null if it gave none.</summary>
    public string? RequestId { get; }

    /// <summary>Where the answer departed from the OpenAPI document, in the order of the answer, 1,000 at the most; empty if nowhere.</summary>
    public IReadOnlyList<Drift> Drift { get; }

    /// <summary>The same answer with what it means.</summary>
    internal TavusResponse<T> With<T>(T value) => new(value, StatusCode, Headers, RequestId, Drift);

    /// <summary>The status and the request id: nothing of the answer itself.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => $"{StatusText.Of(StatusCode)}, request id {RequestId ?? "unknown"}";
}
