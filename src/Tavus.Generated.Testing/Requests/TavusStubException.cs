namespace Tavus.Testing;

/// <summary>
/// Thrown when the stub cannot respond, because the OpenAPI document does not describe the request or its response: the test, or the code
/// under test, is wrong. A <see cref="TavusClient"/> wraps this exception in a <see cref="TavusConnectionException"/>, like
/// every exception of its HttpClient; see the inner exception.
/// </summary>
public sealed class TavusStubException : InvalidOperationException
{
    internal TavusStubException(string message)
        : base(message)
    {
    }
}
