namespace Tavus;

/// <summary>No complete response arrived: the connection was refused or broken, or a timeout expired. The request may or may not have taken effect.</summary>
/// <param name="message">The message.</param>
/// <param name="isTimeout">Whether a timeout expired.</param>
/// <param name="innerException">The cause; null if there is none.</param>
public sealed class TavusConnectionException(string message, bool isTimeout = false, Exception? innerException = null)
    : TavusException(message, innerException)
{
    /// <summary>Whether the call must not be retried, because a retry could do harm or would fail again.</summary>
    internal bool MustNotRetry { get; init; }

    /// <summary>Whether no connection was made, so that the service cannot have seen the request.</summary>
    internal bool RequestNotSent { get; init; }

    /// <summary>Whether a timeout expired: <see cref="TavusClientOptions.AttemptTimeout"/>, <see cref="TavusClientOptions.TotalTimeout"/>, or a timeout of the injected <see cref="HttpClient"/> or of one of its handlers.</summary>
    public bool IsTimeout { get; } = isTimeout;
}
