using Tavus.FaultTests.Servers;
using Tavus.FaultTests.Witness;

namespace Tavus.FaultTests.Matrix;

/// <summary>The measured outcome of a fault.</summary>
internal sealed record FaultRun(Outcome Outcome, long Allocated, long Sent, IReadOnlyList<string> Leaks)
{
    /// <summary>A time limit far above the time that any fault takes, so that it ends only a call that hangs.</summary>
    private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(30);

    public static async Task<FaultRun> OfAsync(FaultRow row, IFaultServer server, FaultTime time)
    {
        using var witness = new Witnesses();
        var url = row.BaseUrl(server.Port);
        var options = new TavusClientOptions { ApiKey = Planted.OwnKey, BaseUrl = url, TimeProvider = time, LoggerFactory = witness.Logs };
        row.Configure(options);
        using var httpClient = row.HttpClient?.Invoke();
        using var client = new TavusClient(options, httpClient);

        var before = GC.GetTotalAllocatedBytes(precise: true);
        TavusResponse? response = null;
        var exception = await Record.ExceptionAsync(async () => response = await row.Operation.Call(client.Personas).WaitAsync(Watchdog));
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        var requests = server.Requests;
        var outcome = exception is null ? Outcome.Success(response!, requests) : Outcome.Failure(exception, requests, row.Operation, url);
        witness.Hear(exception);
        witness.Hear(response);
        return new FaultRun(outcome, allocated, server.Sent, [.. witness.FindLeaks().Where(leak => !row.IsQuotedByDotNet || !IsOfDotNet(leak))]);
    }

    private static bool IsOfDotNet(string leak) => leak.StartsWith("activity System.Net.Http", StringComparison.Ordinal) || leak.StartsWith("event source System.Net.Http", StringComparison.Ordinal);
}
