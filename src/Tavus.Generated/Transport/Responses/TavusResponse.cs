using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json.Serialization;

namespace Tavus;

/// <summary>Status, headers and drift of a response. <see cref="TavusResponse{T}"/> adds the value.</summary>
/// <remarks>The constructor is for tests and decorators of a client.</remarks>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="headers">The headers; null for none.</param>
/// <param name="requestId">The id of the request; null for none.</param>
/// <param name="drift">The differences from the OpenAPI document; null for none.</param>
public class TavusResponse(HttpStatusCode statusCode, HttpResponseHeaders? headers = null, string? requestId = null, IReadOnlyList<Drift>? drift = null)
{
    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>The headers. They may echo keys, so ToString, serializers and the debugger leave them out.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    [Newtonsoft.Json.JsonIgnore]
    public HttpResponseHeaders Headers { get; } = headers ?? new HttpResponseMessage().Headers;

    /// <summary>The id that the service assigned to the request, from the header <c>x-request-id</c>; null if the header is missing.</summary>
    public string? RequestId { get; } = requestId;

    /// <summary>The differences between the response and the OpenAPI document, in the order of the response; the first 1,000 only. Empty if there are none.</summary>
    public IReadOnlyList<Drift> Drift { get; } = drift ?? [];

    /// <summary>The settings of the call, with the secrets that the response may echo; null if they are unknown, as in a response that the application created.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal TransportSettings? Settings { get; init; }

    /// <summary>Creates a response with a value, and with the status, headers, request id and drift of this response.</summary>
    internal TavusResponse<T> With<T>(T value) => new(value, StatusCode, Headers, RequestId, Drift);

    /// <summary>Returns the status and the request id, without the body.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => $"{StatusText.Of(StatusCode)}, request id {RequestId ?? "unknown"}";
}
