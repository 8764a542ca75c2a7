namespace Tavus;

/// <summary>
/// The response cannot be read: it is not JSON (RFC 8259), is too large or nested too deeply, or has none of the members that the OpenAPI
/// document describes. With <see cref="ResponseValidation.Strict"/>, also thrown if the response differs from the OpenAPI document.
/// </summary>
/// <param name="message">The message.</param>
/// <param name="path">The JSON Pointer of the value that cannot be read. Default: the whole response.</param>
/// <param name="offset">The offset of the first unreadable byte.</param>
/// <param name="drift">The differences from the OpenAPI document; null for none.</param>
public sealed class TavusContractException(string message, string path = "", long offset = 0, IReadOnlyList<Drift>? drift = null)
    : TavusException(message)
{
    /// <summary>The problem and its place; for the response of a call, also the operation and the HTTP status.</summary>
    public override string Message => StatusCode is not { } status
        ? base.Message
        : $"{OperationId}: the service returned {StatusText.Of(status)}{(RequestId is null ? "" : $" (request id {RequestId})")}. {base.Message}";

    /// <summary>The HTTP status of the response; null if no call was made.</summary>
    public HttpStatusCode? StatusCode { get; private set; }

    /// <summary>The JSON Pointer (RFC 6901) of the value that cannot be read; empty for the whole response.</summary>
    public string Path { get; } = path;

    /// <summary>The offset of the first unreadable byte; 0 for the whole response.</summary>
    public long Offset { get; } = offset;

    /// <summary>The differences between the response and the OpenAPI document, in the order of the response; the first 1,000 only. Empty if the response could not be read at all.</summary>
    public IReadOnlyList<Drift> Drift { get; } = drift ?? [];

    /// <summary>Adds the details of the call, because the code that parses the body lacks them.</summary>
    internal void SetCall(string operationId, HttpStatusCode statusCode, string? requestId)
    {
        SetCall(operationId, requestId);
        StatusCode = statusCode;
    }
}
