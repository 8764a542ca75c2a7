namespace Tavus;

/// <summary>No complete response arrived: the connection was refused or broken, or a timeout expired. The request may or may not have taken effect.</summary>
public sealed class TavusConnectionException : TavusException
{
    /// <summary>Creates the exception, for tests of an application.</summary>
    /// <param name="message">The message.</param>
    /// <param name="isTimeout">Whether a timeout expired.</param>
    /// <param name="innerException">The cause; null if there is none.</param>
    public TavusConnectionException(string message, bool isTimeout = false, Exception? innerException = null)
        : base(message, innerException) => IsTimeout = isTimeout;

    /// <summary>Whether the call must not be retried, because a retry could do harm or would fail again.</summary>
    internal bool MustNotRetry { get; init; }

    /// <summary>Whether no connection was made, so that the service cannot have seen the request.</summary>
    internal bool RequestNotSent { get; init; }

    /// <summary>Whether a timeout expired: <see cref="TavusClientOptions.AttemptTimeout"/>, <see cref="TavusClientOptions.TotalTimeout"/>, or a timeout of the injected <see cref="HttpClient"/> or of one of its handlers.</summary>
    public bool IsTimeout { get; }
}
