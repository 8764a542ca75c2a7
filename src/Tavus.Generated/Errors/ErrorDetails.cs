using System.Net;

namespace Tavus.Errors;

/// <summary>The details of an unsuccessful response, with secrets masked.</summary>
/// <param name="OperationId">The operation that was called.</param>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="ErrorMessage">The reason in the body; null if there is none.</param>
/// <param name="Body">The part of the body to show.</param>
/// <param name="RequestId">The id of the request; null if the response has none.</param>
/// <param name="RetryAfter">The wait that the service requests; null if it requests none.</param>
internal sealed record ErrorDetails(string OperationId, HttpStatusCode StatusCode, string? ErrorMessage, string Body, string? RequestId, TimeSpan? RetryAfter)
{
    public string Message =>
        $"{OperationId}: the service returned {StatusText.Of(StatusCode)}"
        + (ErrorMessage is null ? "" : $": {ErrorMessage}")
        + (RequestId is null ? "" : $" (request id {RequestId})");
}
