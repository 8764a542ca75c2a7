namespace Tavus;

/// <summary>
/// The base of every exception that a call may end with, but for <see cref="ArgumentException"/> (the call was wrong)
/// and <see cref="OperationCanceledException"/> (the caller cancelled it). No message holds a key.
/// </summary>
public abstract class TavusException : Exception
{
    private protected TavusException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>How many times the call was tried: 1, and one for each retry (<see cref="TavusClientOptions.MaxRetries"/>). An earlier try may have done what was asked without its answer arriving.</summary>
    public int Attempts { get; internal set; } = 1;
}
