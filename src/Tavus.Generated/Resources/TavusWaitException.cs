namespace Tavus;

/// <summary>Thrown when the object that a call waits for fails, is deleted, or is not ready in time.</summary>
public sealed class TavusWaitException : TavusException
{
    /// <summary>Creates the exception, for tests of an application.</summary>
    /// <param name="message">The message.</param>
    /// <param name="value">The object, as last seen; null if it was never seen.</param>
    /// <param name="status">The last state of the object; null if it is unknown.</param>
    /// <param name="isTimeout">Whether the wait timed out.</param>
    /// <param name="innerException">The failure of the last poll; null if that poll did not fail.</param>
    public TavusWaitException(string message, ITavusModel? value = null, string? status = null, bool isTimeout = false, Exception? innerException = null)
        : base(message, innerException) => (Value, Status, IsTimeout) = (value, status, isTimeout);

    /// <summary>The object as the last successful poll returned it, such as a <see cref="Video"/>. Null if every poll failed.</summary>
    public ITavusModel? Value { get; }

    /// <summary>The last state, such as <c>error</c> or <c>generating</c>. Null if it is unknown.</summary>
    public string? Status { get; }

    /// <summary>Whether the wait timed out (<see cref="TavusWaitOptions{T}.Timeout"/>), so that waiting again may help. False if the object failed or was deleted.</summary>
    public bool IsTimeout { get; }
}
