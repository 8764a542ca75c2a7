using System.Net;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>What an answer other than success says, ready to be shown.</summary>
internal sealed class ErrorResponse
{
    /// <summary>How much of a failure's body is read.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    private const int MaxShownBody = 2000;
    private const int MaxShownMessage = 500;

    private ErrorResponse(HttpStatusCode statusCode, string operation, string? errorMessage, string responseBody, string? requestId, TimeSpan? retryAfter)
    {
        StatusCode = statusCode;
        Operation = operation;
        ErrorMessage = errorMessage;
        ResponseBody = responseBody;
        RequestId = requestId;
        RetryAfter = retryAfter;
    }

    public HttpStatusCode StatusCode { get; }

    public string Operation { get; }

    public string? ErrorMessage { get; }

    public string ResponseBody { get; }

    public string? RequestId { get; }

    public TimeSpan? RetryAfter { get; }

    public string Message =>
        $"{Operation}: the service answered {StatusText.Of(StatusCode)}"
        + (ErrorMessage is null ? "" : $": {ErrorMessage}")
        + (RequestId is null ? "" : $" (request id {RequestId})");

    public static ErrorResponse From(BufferedResponse exchange, ApiCall call, TransportSettings settings)
    {
        var secrets = RequestSecrets.Of(call, settings);
        return new ErrorResponse(
            exchange.StatusCode,
            call.Operation.Id,
            ErrorMessageOf(exchange, secrets),
            ErrorBodyText.Shorten(ErrorBodyText.Mask(BodyOf(exchange, secrets), secrets), MaxShownBody),
            RequestIdHeader.Read(exchange.Headers, secrets),
            RetryAfterHeader.Read(exchange.Headers, settings.TimeProvider));
    }

    public TavusApiException ToException() => (int)StatusCode switch
    {
        401 or 403 => new TavusAuthenticationException(this),
        404 => new TavusNotFoundException(this),
        429 => new TavusRateLimitException(this),
        400 when SaysInvalidId => new TavusNotFoundException(this),
        _ => new TavusApiException(this),
    };

    /// <summary>"Invalid persona_id", and "Invalid replica_uuid" where the service calls it so.</summary>
    private bool SaysInvalidId =>
        ErrorMessage is { } message
        && message.StartsWith("Invalid ", StringComparison.OrdinalIgnoreCase)
        && (message.EndsWith("_id", StringComparison.OrdinalIgnoreCase) || message.EndsWith("_uuid", StringComparison.OrdinalIgnoreCase));

    private static string BodyOf(BufferedResponse exchange, IReadOnlyList<string> secrets)
    {
        var text = Utf8Text.GetString(exchange.Body);
        return exchange.Body.Length > MaxBodyBytes ? ErrorBodyText.MaskCut(text, secrets) : text;
    }

    private static string? ErrorMessageOf(BufferedResponse exchange, IReadOnlyList<string> secrets)
    {
        try
        {
            var body = ErrorBody.Parse(exchange.Body);
            var text = string.IsNullOrWhiteSpace(body.Error) ? body.Message : body.Error;
            return string.IsNullOrWhiteSpace(text) ? null : ErrorBodyText.MaskLine(text!, secrets, MaxShownMessage);
        }
        catch (TavusContractException)
        {
            // A proxy's HTML, or nothing: the status says it all.
            return null;
        }
    }
}
