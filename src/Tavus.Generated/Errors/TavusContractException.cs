using System.Net;
using Tavus.Transport;

namespace Tavus;

/// <summary>
/// An answer that cannot be read as the OpenAPI document says (no JSON by RFC 8259, too large, too deep, or not what was
/// asked for) or, with <see cref="ResponseValidation.Strict"/>, one that departs from it.
/// </summary>
public sealed class TavusContractException : TavusException
{
    internal TavusContractException(string message, string path, long offset, IReadOnlyList<Drift>? drift = null)
        : base(message)
    {
        Path = path;
        Offset = offset;
        Drift = drift ?? [];
    }

    /// <summary>What cannot be read and where, after which call and status it came in, if it came in an answer.</summary>
    public override string Message => Operation is null
        ? base.Message
        : $"{Operation}: the service answered {StatusText.Of(StatusCode!.Value)}{(RequestId is null ? "" : $" (request id {RequestId})")}. {base.Message}";

    /// <summary>The operation of the OpenAPI document that was called, such as <c>Personas_Get</c>; null if no answer was read, but a text that the caller had.</summary>
    public string? Operation { get; private set; }

    /// <summary>The HTTP status of the answer; null if it was none.</summary>
    public HttpStatusCode? StatusCode { get; private set; }

    /// <summary>The id the service gave the request, from the header <c>x-request-id</c>; null if it gave none, or if it was no answer.</summary>
    public string? RequestId { get; private set; }

    /// <summary>The JSON Pointer (RFC 6901) of the value that cannot be read; empty for the whole answer.</summary>
    public string Path { get; }

    /// <summary>The offset in the answer, in bytes, from which on it cannot be read; 0 for the whole answer.</summary>
    public long Offset { get; }

    /// <summary>Every departure, in the order of the answer, 1,000 at the most. Empty if the answer could not be read at all.</summary>
    public IReadOnlyList<Drift> Drift { get; }

    /// <summary>Tells of which answer it is; whatever reads it does not know.</summary>
    internal void CameIn(ApiOperation operation, HttpStatusCode statusCode, string? requestId) =>
        (Operation, StatusCode, RequestId) = (operation.Id, statusCode, requestId);
}
