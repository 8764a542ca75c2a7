using Tavus.Errors;

namespace Tavus;

/// <summary>The call conflicts with the current state of the resource (409), or an update failed because someone else kept changing the same members. Nothing was overwritten.</summary>
public sealed class TavusConflictException : TavusApiException
{
    internal TavusConflictException(ErrorDetails details)
        : base(details)
    {
    }

    /// <param name="refusal">How the service refused the last patch.</param>
    /// <param name="id">What was updated.</param>
    /// <param name="rounds">How many times it was read and changed.</param>
    internal TavusConflictException(TavusApiException refusal, string id, int rounds)
        : base(refusal.Details, $"{refusal.OperationId}: someone else changed '{id}' during each of {rounds} updates. Nothing was overwritten; try again.", refusal) =>
        Attempts = refusal.Attempts;
}
