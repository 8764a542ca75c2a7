namespace Tavus;

/// <summary>Too many requests (429, RFC 6585): wait <see cref="TavusApiException.RetryAfter"/> before the next call.</summary>
/// <param name="message">The message.</param>
/// <param name="statusCode">The HTTP status. Default: 429.</param>
/// <param name="innerException">The cause; null if there is none.</param>
public sealed class TavusRateLimitException(string message, HttpStatusCode statusCode = (HttpStatusCode)429, Exception? innerException = null)
    : TavusApiException(message, statusCode, innerException);
