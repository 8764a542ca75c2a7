using Tavus.FaultTests.Servers;
using Tavus.FaultTests.Witness;

namespace Tavus.FaultTests.Matrix;

/// <summary>What happened when a fault was made to happen.</summary>
internal sealed record FaultRun(Outcome Outcome, long Allocated, long Sent, IReadOnlyList<string> Leaks)
{
    private const string Id = "p5317866";

    /// <summary>Far more than any row takes; one that hangs fails by it.</summary>
    private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(30);

    public static async Task<FaultRun> OfAsync(FaultRow row)
    {
        var time = new FaultTime();
        using var witness = new Witnesses();
        await using var server = new FaultServer(row.Serve, time);
        var url = row.BaseUrl(server.Port);
        var options = new TavusClientOptions { ApiKey = Planted.OwnKey, BaseUrl = url, TimeProvider = time, LoggerFactory = witness.Logs };
        row.Configure(options);
        using var httpClient = row.HttpClient?.Invoke();
        using var client = new TavusClient(options, httpClient);

        var before = GC.GetTotalAllocatedBytes(precise: true);
        TavusResponse<Persona>? response = null;
        var exception = await Record.ExceptionAsync(async () => response = await client.Personas.GetWithResponseAsync(Id).WaitAsync(Watchdog));
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        var outcome = exception is null
            ? Outcome.Persona((int)response!.StatusCode) with { Gets = response.Value.PersonaId == Id ? nameof(Persona) : "something else", Requests = server.Requests, Tries = server.Requests }
            : new Outcome(
                exception.GetType().Name,
                (int?)(exception as TavusApiException)?.StatusCode,
                server.Requests,
                (exception as TavusException)?.Attempts ?? 0,
                exception.Message.Replace(url.GetLeftPart(UriPartial.Authority), "{origin}", StringComparison.Ordinal));
        witness.Hear(exception);
        witness.Hear(response);
        return new FaultRun(outcome, allocated, server.Sent, [.. witness.FindLeaks().Where(leak => !row.IsQuotedByDotNet || !IsOfDotNet(leak))]);
    }

    private static bool IsOfDotNet(string leak) => leak.StartsWith("activity System.Net.Http", StringComparison.Ordinal) || leak.StartsWith("event source System.Net.Http", StringComparison.Ordinal);
}
