namespace Tavus;

/// <summary>The service did not accept the API key (401), or the key does not permit this operation (403).</summary>
/// <param name="message">The message.</param>
/// <param name="statusCode">The HTTP status. Default: 401.</param>
/// <param name="innerException">The cause; null if there is none.</param>
public sealed class TavusAuthenticationException(string message, HttpStatusCode statusCode = HttpStatusCode.Unauthorized, Exception? innerException = null)
    : TavusApiException(message, statusCode, innerException);
