using System.Net;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>A response other than success, its secrets masked.</summary>
internal sealed class ErrorResponse
{
    /// <summary>No more of an error body is read.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    private const int MaxShownBody = 2000;
    private const int MaxShownMessage = 500;

    private ErrorResponse(HttpStatusCode statusCode, string operationId, string? errorMessage, string body, string? requestId, TimeSpan? retryAfter)
    {
        StatusCode = statusCode;
        OperationId = operationId;
        ErrorMessage = errorMessage;
        Body = body;
        RequestId = requestId;
        RetryAfter = retryAfter;
    }

    public HttpStatusCode StatusCode { get; }

    public string OperationId { get; }

    public string? ErrorMessage { get; }

    public string Body { get; }

    public string? RequestId { get; }

    public TimeSpan? RetryAfter { get; }

    public string Message =>
        $"{OperationId}: the service returned {StatusText.Of(StatusCode)}"
        + (ErrorMessage is null ? "" : $": {ErrorMessage}")
        + (RequestId is null ? "" : $" (request id {RequestId})");

    public static ErrorResponse From(BufferedResponse response, ApiCall call, TransportSettings settings)
    {
        var secrets = RequestSecrets.Of(call, settings);
        return new ErrorResponse(
            response.StatusCode,
            call.Operation.Id,
            ReadErrorMessage(response, secrets),
            ErrorBodyText.Shorten(ErrorBodyText.Mask(ReadBody(response, secrets), secrets), MaxShownBody),
            RequestIdHeader.Read(response.Headers, secrets),
            RetryAfterHeader.Read(response.Headers, settings.TimeProvider));
    }

    public TavusApiException ToException() => (int)StatusCode switch
    {
        401 or 403 => new TavusAuthenticationException(this),
        404 => new TavusNotFoundException(this),
        409 => new TavusConflictException(this),
        429 => new TavusRateLimitException(this),
        400 when SaysInvalidId => new TavusNotFoundException(this),
        _ => new TavusApiException(this),
    };

    /// <summary>Such as "Invalid persona_id", and "Invalid replica_uuid" where the service calls it that.</summary>
    private bool SaysInvalidId =>
        ErrorMessage is { } message
        && message.StartsWith("Invalid ", StringComparison.OrdinalIgnoreCase)
        && (message.EndsWith("_id", StringComparison.OrdinalIgnoreCase) || message.EndsWith("_uuid", StringComparison.OrdinalIgnoreCase));

    private static string ReadBody(BufferedResponse response, IReadOnlyList<string> secrets)
    {
        var text = Utf8Text.GetString(response.Body);
        return response.Body.Length > MaxBodyBytes ? ErrorBodyText.MaskCut(text, secrets) : text;
    }

    private static string? ReadErrorMessage(BufferedResponse response, IReadOnlyList<string> secrets)
    {
        try
        {
            var body = ErrorBody.Parse(response.Body);
            var text = string.IsNullOrWhiteSpace(body.Error) ? body.Message : body.Error;
            return string.IsNullOrWhiteSpace(text) ? null : ErrorBodyText.MaskLine(text!, secrets, MaxShownMessage);
        }
        catch (TavusContractException)
        {
            // HTML of a proxy, or an empty body: the status has to do.
            return null;
        }
    }
}
