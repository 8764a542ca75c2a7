namespace Tavus;

/// <summary>Thrown when the object that a call waits for fails, is deleted, or is not ready in time.</summary>
/// <param name="message">The message.</param>
/// <param name="value">The object, as last seen; null if it was never seen.</param>
/// <param name="status">The last state of the object; null if it is unknown.</param>
/// <param name="isTimeout">Whether the wait timed out.</param>
/// <param name="innerException">The failure of the last poll; null if that poll did not fail.</param>
public sealed class TavusWaitException(string message, ITavusModel? value = null, string? status = null, bool isTimeout = false, Exception? innerException = null)
    : TavusException(message, innerException)
{
    /// <summary>The object as the last successful poll returned it, such as a <see cref="Video"/>. Null if every poll failed.</summary>
    public ITavusModel? Value { get; } = value;

    /// <summary>The last state, such as <c>error</c> or <c>generating</c>. Null if it is unknown.</summary>
    public string? Status { get; } = status;

    /// <summary>Whether the wait timed out (<see cref="TavusWaitOptions{T}.Timeout"/>), so that waiting again may help. False if the object failed or was deleted.</summary>
    public bool IsTimeout { get; } = isTimeout;
}
