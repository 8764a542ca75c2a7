using System.Net;

namespace Tavus.Errors;

/// <summary>What a response other than success says, its secrets masked.</summary>
/// <param name="OperationId">The operation that was called.</param>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="ErrorMessage">The text in the body; null if there is none.</param>
/// <param name="Body">What is shown of the body.</param>
/// <param name="RequestId">The id of the request; null if the service gave none.</param>
/// <param name="RetryAfter">How long the service asks to wait; null if it does not say.</param>
internal sealed record ErrorDetails(string OperationId, HttpStatusCode StatusCode, string? ErrorMessage, string Body, string? RequestId, TimeSpan? RetryAfter)
{
    public string Message =>
        $"{OperationId}: the service returned {StatusText.Of(StatusCode)}"
        + (ErrorMessage is null ? "" : $": {ErrorMessage}")
        + (RequestId is null ? "" : $" (request id {RequestId})");
}
