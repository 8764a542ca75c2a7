using Tavus.Errors;

namespace Tavus.Transport;

/// <summary>Creates the exception of a response other than success.</summary>
internal static class ErrorResponse
{
    public static TavusApiException ToException(BufferedResponse response, ApiCall call, TransportSettings settings)
    {
        var secrets = RequestSecrets.Collect(call, settings);
        var (message, body) = new ErrorReason(secrets).Read(response);
        var details = new ErrorDetails(
            call.Operation.Id,
            response.StatusCode,
            message,
            body,
            RequestIdHeader.Read(response.Headers, secrets),
            RetryAfterHeader.Read(response.Headers, settings.TimeProvider));
        return (int)details.StatusCode switch
        {
            401 or 403 => new TavusAuthenticationException(details),
            404 => new TavusNotFoundException(details),
            409 => new TavusConflictException(details),
            429 => new TavusRateLimitException(details),
            400 when NamesInvalidId(details.ErrorMessage) => new TavusNotFoundException(details),
            _ => new TavusApiException(details),
        };
    }

    /// <summary>Such as "Invalid persona_id", and "Invalid replica_uuid" where the service calls it that.</summary>
    private static bool NamesInvalidId(string? message) =>
        message is not null
        && message.StartsWith("Invalid ", StringComparison.OrdinalIgnoreCase)
        && (message.EndsWith("_id", StringComparison.OrdinalIgnoreCase) || message.EndsWith("_uuid", StringComparison.OrdinalIgnoreCase));
}
