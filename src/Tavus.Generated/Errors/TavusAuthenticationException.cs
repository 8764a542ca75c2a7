namespace Tavus;

/// <summary>The service did not accept the API key (401), or the key does not permit this operation (403).</summary>
public sealed class TavusAuthenticationException : TavusApiException
{
    /// <summary>Creates the exception, for tests of an application.</summary>
    /// <param name="message">The message.</param>
    /// <param name="statusCode">The HTTP status. Default: 401.</param>
    /// <param name="innerException">The cause; null if there is none.</param>
    public TavusAuthenticationException(string message, HttpStatusCode statusCode = HttpStatusCode.Unauthorized, Exception? innerException = null)
        : base(message, statusCode, innerException)
    {
    }

    internal TavusAuthenticationException(ErrorDetails details)
        : base(details)
    {
    }
}
