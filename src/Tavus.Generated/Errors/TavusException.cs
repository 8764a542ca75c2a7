namespace Tavus;

/// <summary>
/// The base of every exception that ends a call, except <see cref="ArgumentException"/> (an argument is wrong),
/// <see cref="ObjectDisposedException"/> (the client was disposed) and <see cref="OperationCanceledException"/> (the caller cancelled the call).
/// No message contains a key.
/// </summary>
/// <remarks>The constructors of the exceptions are for tests of an application.</remarks>
public abstract class TavusException : Exception
{
    private string? _operationId;
    private string? _requestId;
    private int _attempts = 1;

    private protected TavusException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The <c>operationId</c> of the call in the OpenAPI document, such as <c>Personas_Get</c>. Null if no call was made, for example when the application parses JSON.</summary>
    public string? OperationId
    {
        get => _operationId;
        init => _operationId = value;
    }

    /// <summary>The id that the service assigned to the request, from the header <c>x-request-id</c>. Null if the header is missing, or if no response arrived.</summary>
    public string? RequestId
    {
        get => _requestId;
        init => _requestId = value;
    }

    /// <summary>How many times the request was sent: the first attempt and all retries (<see cref="TavusClientOptions.MaxRetries"/>), including retries by the application's own handlers. An earlier attempt may have taken effect although its response never arrived.</summary>
    public int Attempts
    {
        get => _attempts;
        init => _attempts = value;
    }

    internal void SetAttempts(int attempts) => _attempts = attempts;

    private protected void SetCall(string operationId, string? requestId) => (_operationId, _requestId) = (operationId, requestId);
}
