using Tavus.Errors;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Creates the exception of a response other than success.</summary>
internal static class ErrorResponse
{
    /// <summary>No more of an error body is read.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    private const int MaxShownBody = 2000;
    private const int MaxShownMessage = 500;

    public static TavusApiException ToException(BufferedResponse response, ApiCall call, TransportSettings settings)
    {
        var secrets = RequestSecrets.Collect(call, settings);
        var details = new ErrorDetails(
            call.Operation.Id,
            response.StatusCode,
            ReadErrorMessage(response, secrets),
            ErrorBodyText.Shorten(ErrorBodyText.Mask(ReadBody(response, secrets), secrets), MaxShownBody),
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

    private static string ReadBody(BufferedResponse response, IReadOnlyList<string> secrets)
    {
        var text = Utf8Text.GetString(response.Body);
        return response.Body.Length > MaxBodyBytes ? ErrorBodyText.MaskCut(text, secrets) : text;
    }

    private static string? ReadErrorMessage(BufferedResponse response, IReadOnlyList<string> secrets)
    {
        var text = ErrorReason.Find(response.Body);
        return text is null ? null : ErrorBodyText.MaskLine(text, secrets, MaxShownMessage);
    }
}
