namespace Tavus;

/// <summary>Not found: the id in the call is unknown to the service, which returned 404 with a JSON body, or 400 with <c>Invalid ..._id</c>.</summary>
/// <remarks>A deletion with more than one attempt (<see cref="TavusException.Attempts"/>) may end with this exception because an earlier attempt took effect.</remarks>
/// <param name="message">The message.</param>
/// <param name="statusCode">The HTTP status. Default: 404.</param>
/// <param name="innerException">The cause; null if there is none.</param>
public sealed class TavusNotFoundException(string message, HttpStatusCode statusCode = HttpStatusCode.NotFound, Exception? innerException = null)
    : TavusApiException(message, statusCode, innerException);
