namespace Tavus.Transport;

/// <summary>Creates the exception for an unsuccessful response.</summary>
internal static class ErrorResponse
{
    public static TavusApiException ToException(BufferedResponse response, ApiCall call)
    {
        var (message, body) = new ErrorReason(call.CollectSecrets()).Read(response);
        var details = new ErrorDetails(call.Operation.Id, response.StatusCode)
        {
            ErrorMessage = message,
            Body = body,
            RequestId = RequestIdHeader.Read(response.Headers, call),
            RetryAfter = RetryAfterHeader.Read(response.Headers, call.Settings.TimeProvider),
        };
        return (int)details.StatusCode switch
        {
            401 or 403 => new TavusAuthenticationException(details),
            _ when TavusLimitException.Is(details) => new TavusLimitException(details),
            409 => new TavusConflictException(details),
            429 => new TavusRateLimitException(details),
            400 or 404 when UnknownId.Is(details, response.Body, call.Operation) => new TavusNotFoundException(details),
            _ => new TavusApiException(details),
        };
    }
}
