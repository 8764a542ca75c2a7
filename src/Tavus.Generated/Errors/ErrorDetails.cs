namespace Tavus.Errors;

/// <summary>The details of an unsuccessful response, with secrets masked.</summary>
internal readonly struct ErrorDetails(string operationId, HttpStatusCode statusCode)
{
    public string OperationId => operationId;

    public HttpStatusCode StatusCode => statusCode;

    /// <summary>The reason for the failure, from the body; null if the body contains none.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>The part of the body to show.</summary>
    public string Body { get; init; } = "";

    /// <summary>The id of the request; null if the response has none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The wait that the service requests; null if it requests none.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public string Message =>
        $"{OperationId}: the service returned {StatusText.Of(StatusCode)}"
        + (ErrorMessage is null ? "" : $": {ErrorMessage}")
        + (RequestId is null ? "" : $" (request id {RequestId})");
}
