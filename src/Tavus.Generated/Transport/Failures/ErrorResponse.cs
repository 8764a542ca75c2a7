namespace Tavus.Transport;

/// <summary>Creates the exception for an unsuccessful response.</summary>
internal static class ErrorResponse
{
    public static TavusApiException ToException(BufferedResponse response, ApiCall call)
    {
        var (reason, body) = new ErrorReason(call.CollectSecrets()).Read(response);
        var requestId = RequestIdHeader.Read(response.Headers, call);
        var status = response.StatusCode;
        var message = $"{call.Operation.Id}: the service returned {StatusText.Of(status)}{(reason is null ? "" : $": {reason}")}{(requestId is null ? "" : $" (request id {requestId})")}";
        var plain = new TavusApiException(message, status)
        {
            OperationId = call.Operation.Id,
            RequestId = requestId,
            ErrorMessage = reason,
            ResponseBody = body,
            RetryAfter = RetryAfterHeader.Read(response.Headers, call.Options.TimeProvider),
        };
        return (int)status switch
        {
            401 or 403 => new TavusAuthenticationException(message, status) { Details = plain },
            _ when TavusLimitException.Is(status, reason) => new TavusLimitException(message, status) { Details = plain },
            409 => new TavusConflictException(message, status) { Details = plain },
            429 => new TavusRateLimitException(message, status) { Details = plain },
            400 or 404 when UnknownId.Is(status, reason, response.Body, call.Operation) => new TavusNotFoundException(message, status) { Details = plain },
            _ => plain,
        };
    }
}
