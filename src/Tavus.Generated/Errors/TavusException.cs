namespace Tavus;

/// <summary>
/// The base of every exception that ends a call, except <see cref="ArgumentException"/> (the call was wrong) and
/// <see cref="OperationCanceledException"/> (the caller cancelled it). No message contains a key.
/// </summary>
public abstract class TavusException : Exception
{
    private protected TavusException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The <c>operationId</c> of the call in the OpenAPI document, such as <c>Personas_Get</c>. Null if no call was made, as when the caller parses a text.</summary>
    public string? OperationId { get; internal set; }

    /// <summary>The id that the service gave the request, from the header <c>x-request-id</c>. Null if it gave none, or if no response arrived.</summary>
    public string? RequestId { get; internal set; }

    /// <summary>The number of attempts: 1, plus one for each retry (<see cref="TavusClientOptions.MaxRetries"/>). An earlier attempt may have taken effect although its response never arrived.</summary>
    public int Attempts { get; internal set; } = 1;
}
