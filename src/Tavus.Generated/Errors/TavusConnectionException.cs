namespace Tavus;

/// <summary>No whole answer arrived: the connection was refused, reset or cut, or the time ran out. Whether the service did what it was asked is not known.</summary>
public sealed class TavusConnectionException : TavusException
{
    internal TavusConnectionException(string message, string operation, bool isTimeout, Exception? innerException = null)
        : base(message, innerException)
    {
        Operation = operation;
        IsTimeout = isTimeout;
    }

    /// <summary>The operation of the OpenAPI document that was called, such as <c>Personas_Get</c>.</summary>
    public string Operation { get; }

    /// <summary>Whether another try would do more harm.</summary>
    internal bool MustNotRetry { get; init; }

    /// <summary>Whether no connection came about, so that the service cannot have seen the request.</summary>
    internal bool RequestNotSent { get; init; }

    /// <summary>Whether the time ran out: that of <see cref="TavusClientOptions.Timeout"/> or <see cref="TavusClientOptions.TotalTimeout"/>, or of the injected <see cref="HttpClient"/>.</summary>
    public bool IsTimeout { get; }
}
