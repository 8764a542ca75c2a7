using System.Net;
using System.Net.Http.Headers;

namespace Tavus;

/// <summary>The value of an operation, with the response that it came in.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class TavusResponse<T> : TavusResponse
{
    internal TavusResponse(T value, HttpStatusCode statusCode, HttpResponseHeaders headers, string? requestId, IReadOnlyList<Drift> drift)
        : base(statusCode, headers, requestId, drift) => Value = value;

    /// <summary>The value.</summary>
    public T Value { get; }
}
