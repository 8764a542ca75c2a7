using Tavus.FaultTests.Servers;
using WireMock.ResponseBuilders;

namespace Tavus.FaultTests.Matrix;

/// <summary>A fault and its expected outcome.</summary>
internal sealed record FaultRow
{
    /// <summary>A fault of the connection, which only a server on a socket can cause.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="expected">The expected outcome.</param>
    /// <param name="serve">What the server does with each connection.</param>
    public FaultRow(string fault, Outcome expected, Func<FaultConnection, Task> serve)
        : this(fault, expected) => OnSocket = serve;

    /// <summary>A fault that only WireMock.Net can cause.</summary>
    public FaultRow(string fault, Outcome expected, IResponseBuilder response)
        : this(fault, expected) => OnWireMock = _ => response;

    /// <summary>A fault that is a complete response, which both servers can send.</summary>
    public FaultRow(string fault, Outcome expected, CompleteResponse response)
        : this(fault, expected, _ => response)
    {
    }

    /// <inheritdoc cref="FaultRow(string, Outcome, CompleteResponse)" />
    public FaultRow(string fault, Outcome expected, Func<int, CompleteResponse> responseOfPort)
        : this(fault, expected)
    {
        OnSocket = Http1.Serve(connection => responseOfPort(connection.Port).WriteToAsync(connection));
        OnWireMock = port => responseOfPort(port).ToWireMock();
    }

    private FaultRow(string fault, Outcome expected) => (Fault, Expected) = (fault, expected);

    public string Fault { get; }

    /// <summary>The variant of the fault; empty if there is only one. Variants with the same outcome share a line of the table.</summary>
    public string Form { get; init; } = "";

    public Outcome Expected { get; }

    /// <summary>Causes the fault on a connection to a <see cref="FaultServer"/>; null if such a server cannot cause the fault.</summary>
    public Func<FaultConnection, Task>? OnSocket { get; }

    /// <summary>Creates WireMock's response from the port of the server; null if WireMock cannot cause the fault.</summary>
    public Func<int, IResponseBuilder>? OnWireMock { get; }

    /// <summary>The operation to call.</summary>
    public Operation Operation { get; init; } = Operation.Get;

    /// <summary>Computes the client's BaseUrl from the server's port.</summary>
    public Func<int, Uri> BaseUrl { get; init; } = static port => new Uri($"http://127.0.0.1:{port}");

    /// <summary>Creates the HttpClient to inject; null for a client with its own connections.</summary>
    public Func<HttpClient>? HttpClient { get; init; }

    public Action<TavusClientOptions> Configure { get; init; } = static _ => { };

    /// <summary>Whether .NET's own diagnostics quote the response, as for a response that is not HTTP. The library cannot prevent that.</summary>
    public bool IsQuotedByDotNet { get; init; }

    /// <summary>The maximum number of bytes that the whole process may allocate.</summary>
    public long MaxAllocated { get; init; } = 4 * Size.MiB;

    /// <summary>The maximum number of bytes that the client may accept from the server.</summary>
    public long MaxSent { get; init; } = Size.MiB;

    public override string ToString() => Form.Length == 0 ? Fault : $"{Fault}: {Form}";
}
