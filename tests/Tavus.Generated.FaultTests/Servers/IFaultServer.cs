namespace Tavus.FaultTests.Servers;

/// <summary>A server that makes one fault happen.</summary>
internal interface IFaultServer : IAsyncDisposable
{
    int Port { get; }

    /// <summary>How many bytes the client's sockets have accepted; 0 if the server does not count them.</summary>
    long Sent { get; }

    /// <summary>How many requests have arrived.</summary>
    int Requests { get; }
}
