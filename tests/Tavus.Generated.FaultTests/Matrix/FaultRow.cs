using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Matrix;

/// <summary>One fault, and what is promised when it happens.</summary>
/// <param name="fault">What goes wrong.</param>
/// <param name="expected">What comes of it.</param>
/// <param name="serve">What the server does with each connection.</param>
internal sealed class FaultRow(string fault, Outcome expected, Func<FaultConnection, Task> serve)
{
    public string Fault => fault;

    /// <summary>In which form it goes wrong, where there are several; those with the same outcome share a line of the table.</summary>
    public string Form { get; init; } = "";

    public Outcome Expected => expected;

    public Func<FaultConnection, Task> Serve => serve;

    /// <summary>The address, of the server's port.</summary>
    public Func<int, Uri> BaseUrl { get; init; } = static port => new Uri($"http://127.0.0.1:{port}");

    /// <summary>Null for the client's own.</summary>
    public Func<HttpClient>? HttpClient { get; init; }

    public Action<TavusClientOptions> Configure { get; init; } = static _ => { };

    /// <summary>Whether .NET's own diagnostics quote the answer, as they do where it is not HTTP: that is not the library's to prevent.</summary>
    public bool IsQuotedByDotNet { get; init; }

    /// <summary>No more may be allocated, in the whole process.</summary>
    public long MaxAllocated { get; init; } = 4 * Size.MiB;

    /// <summary>No more may be taken from the server.</summary>
    public long MaxSent { get; init; } = Size.MiB;

    public override string ToString() => Form.Length == 0 ? Fault : $"{Fault}: {Form}";
}
