namespace Tavus.Testing;

/// <summary>
/// A request that the stub cannot answer, because the OpenAPI document says nothing of it: the test, or the code it tests,
/// is wrong. A <see cref="TavusClient"/> wraps it in a <see cref="TavusConnectionException"/>, as it does whatever its
/// HttpClient throws; look at the inner exception.
/// </summary>
public sealed class TavusStubException : InvalidOperationException
{
    internal TavusStubException(string message)
        : base(message)
    {
    }
}
