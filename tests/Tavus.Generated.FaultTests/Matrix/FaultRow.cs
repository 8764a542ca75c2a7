using Tavus.FaultTests.Servers;
using WireMock.ResponseBuilders;

namespace Tavus.FaultTests.Matrix;

/// <summary>One fault, and what is promised when it happens.</summary>
internal sealed record FaultRow
{
    /// <summary>A fault of the connection, which takes a socket to make it happen.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="expected">What comes of it.</param>
    /// <param name="serve">What the server does with each connection.</param>
    public FaultRow(string fault, Outcome expected, Func<FaultConnection, Task> serve)
        : this(fault, expected) => OnSocket = serve;

    /// <summary>A fault that WireMock.Net causes by itself.</summary>
    public FaultRow(string fault, Outcome expected, IResponseBuilder response)
        : this(fault, expected) => OnWireMock = _ => response;

    /// <summary>A fault that is a whole response, which both servers give.</summary>
    public FaultRow(string fault, Outcome expected, CompleteResponse response)
        : this(fault, expected, _ => response)
    {
    }

    /// <inheritdoc cref="FaultRow(string, Outcome, CompleteResponse)" />
    public FaultRow(string fault, Outcome expected, Func<int, CompleteResponse> answerOfPort)
        : this(fault, expected)
    {
        OnSocket = Http1.Serve(connection => answerOfPort(connection.Port).WriteToAsync(connection));
        OnWireMock = port => answerOfPort(port).ToWireMock();
    }

    private FaultRow(string fault, Outcome expected) => (Fault, Expected) = (fault, expected);

    public string Fault { get; }

    /// <summary>In which form it goes wrong, where there are several; those with the same outcome share a line of the table.</summary>
    public string Form { get; init; } = "";

    public Outcome Expected { get; }

    /// <summary>What a <see cref="FaultServer"/> does; null if it cannot.</summary>
    public Func<FaultConnection, Task>? OnSocket { get; }

    /// <summary>What WireMock on a port answers; null if it cannot.</summary>
    public Func<int, IResponseBuilder>? OnWireMock { get; }

    /// <summary>What is called.</summary>
    public Operation Operation { get; init; } = Operation.Get;

    /// <summary>The address, of the server's port.</summary>
    public Func<int, Uri> BaseUrl { get; init; } = static port => new Uri($"http://127.0.0.1:{port}");

    /// <summary>Null for the client's own.</summary>
    public Func<HttpClient>? HttpClient { get; init; }

    public Action<TavusClientOptions> Configure { get; init; } = static _ => { };

    /// <summary>Whether .NET's own diagnostics quote the response, as they do where it is not HTTP: that is not the library's to prevent.</summary>
    public bool IsQuotedByDotNet { get; init; }

    /// <summary>No more may be allocated, in the whole process.</summary>
    public long MaxAllocated { get; init; } = 4 * Size.MiB;

    /// <summary>No more may be taken from the server.</summary>
    public long MaxSent { get; init; } = Size.MiB;

    public override string ToString() => Form.Length == 0 ? Fault : $"{Fault}: {Form}";
}
