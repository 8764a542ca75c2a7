using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;

namespace Tavus;

/// <summary>Status, headers and drift of a response. <see cref="TavusResponse{T}"/> adds its value.</summary>
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

    /// <summary>The headers. They may echo keys, and are shown in no text.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public HttpResponseHeaders Headers { get; }

    /// <summary>The id the service gave the request, from the header <c>x-request-id</c>; null if it gave none.</summary>
    public string? RequestId { get; }

    /// <summary>The differences of the response from the OpenAPI document, in the order of the response, 1,000 at most; empty if there are none.</summary>
    public IReadOnlyList<Drift> Drift { get; }

    /// <summary>The same response with a value.</summary>
    internal TavusResponse<T> With<T>(T value) => new(value, StatusCode, Headers, RequestId, Drift);

    /// <summary>The status and the request id, and nothing of the body.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => $"{StatusText.Of(StatusCode)}, request id {RequestId ?? "unknown"}";
}
