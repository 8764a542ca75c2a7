namespace Tavus;

/// <summary>The call conflicts with the current state of the resource (409), or an update failed because someone else kept changing the same members. Nothing was overwritten.</summary>
public sealed class TavusConflictException : TavusApiException
{
    /// <summary>Creates the exception, for tests of an application.</summary>
    /// <param name="message">The message.</param>
    /// <param name="statusCode">The HTTP status. Default: 409.</param>
    /// <param name="innerException">The cause; null if there is none.</param>
    public TavusConflictException(string message, HttpStatusCode statusCode = HttpStatusCode.Conflict, Exception? innerException = null)
        : base(message, statusCode, innerException)
    {
    }

    internal TavusConflictException(ErrorDetails details)
        : base(details)
    {
    }

    /// <param name="refusal">The exception that the last patch caused.</param>
    /// <param name="id">The id of the updated object.</param>
    /// <param name="rounds">How many times the object was read and changed.</param>
    internal TavusConflictException(TavusApiException refusal, string id, int rounds)
        : base(refusal.Details, $"{refusal.OperationId}: someone else changed '{LogText.Line(id)}' during each of {rounds} attempts to update it. Nothing was overwritten; try again.", refusal) =>
        SetAttempts(refusal.Attempts);
}
