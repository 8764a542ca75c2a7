using System.Net;
using System.Net.Http.Headers;

namespace Tavus;

/// <summary>What an operation gave, with the answer it came in.</summary>
/// <typeparam name="T">What the operation gives.</typeparam>
public sealed class TavusResponse<T> : TavusResponse
{
    internal TavusResponse(T value, HttpStatusCode statusCode, HttpResponseHeaders headers, string? requestId, IReadOnlyList<Drift> drift)
        : base(statusCode, headers, requestId, drift) => Value = value;

    /// <summary>What the operation gave.</summary>
    public T Value { get; }
}
