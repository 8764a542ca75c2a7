using System.Net.Http.Headers;

namespace Tavus;

/// <summary>The value that an operation returned, with the status, headers and drift of the response.</summary>
/// <remarks>The constructor is for tests and decorators of a client.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">The value.</param>
/// <param name="statusCode">The HTTP status. Default: 200.</param>
/// <param name="headers">The headers; null for none.</param>
/// <param name="requestId">The id of the request; null for none.</param>
/// <param name="drift">The differences from the OpenAPI document; null for none.</param>
public sealed class TavusResponse<T>(T value, HttpStatusCode statusCode = HttpStatusCode.OK, HttpResponseHeaders? headers = null, string? requestId = null, IReadOnlyList<Drift>? drift = null)
    : TavusResponse(statusCode, headers, requestId, drift)
{
    /// <summary>The value.</summary>
    public T Value { get; } = value;
}
