namespace Tavus.FaultTests.Servers;

/// <summary>A server that makes one fault happen.</summary>
internal interface IFaultServer : IAsyncDisposable
{
    int Port { get; }

    /// <summary>The number of bytes that the client's sockets have accepted; 0 if the server does not count them.</summary>
    long Sent { get; }

    /// <summary>The number of requests that have arrived.</summary>
    int Requests { get; }
}
