namespace Tavus;

/// <summary>Too many requests (429, RFC 6585): wait <see cref="TavusApiException.RetryAfter"/> before the next call.</summary>
public sealed class TavusRateLimitException : TavusApiException
{
    /// <summary>Creates the exception, for tests of an application.</summary>
    /// <param name="message">The message.</param>
    /// <param name="statusCode">The HTTP status. Default: 429.</param>
    /// <param name="innerException">The cause; null if there is none.</param>
    public TavusRateLimitException(string message, HttpStatusCode statusCode = (HttpStatusCode)429, Exception? innerException = null)
        : base(message, statusCode, innerException)
    {
    }

    internal TavusRateLimitException(ErrorDetails details)
        : base(details)
    {
    }
}
