namespace Tavus;

/// <summary>The call conflicts with the current state of the resource (409), or an update failed because someone else kept changing the same members. Nothing was overwritten.</summary>
/// <param name="message">The message.</param>
/// <param name="statusCode">The HTTP status. Default: 409.</param>
/// <param name="innerException">The cause; null if there is none.</param>
public sealed class TavusConflictException(string message, HttpStatusCode statusCode = HttpStatusCode.Conflict, Exception? innerException = null)
    : TavusApiException(message, statusCode, innerException);
