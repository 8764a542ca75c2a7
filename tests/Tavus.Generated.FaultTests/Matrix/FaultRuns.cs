using System.Collections.Concurrent;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Matrix;

/// <summary>Runs each fault once on each server that can cause it, as soon as a test needs the result.</summary>
public sealed class FaultRuns
{
    private readonly ConcurrentDictionary<FaultRow, Lazy<Task<FaultRun>>> _onSockets = new();
    private readonly ConcurrentDictionary<FaultRow, Lazy<Task<FaultRun>>> _onWireMock = new();

    /// <summary>Runs the fault on a socket if possible, otherwise on WireMock.Net.</summary>
    internal Task<FaultRun> OfAsync(FaultRow row) => row.OnSocket is null ? OnWireMockAsync(row) : OnSocketAsync(row);

    internal Task<FaultRun> OnSocketAsync(FaultRow row) => OnceAsync(_onSockets, row, async () =>
    {
        var time = new FaultTime();
        await using var server = new FaultServer(row.OnSocket!, time);
        return await FaultRun.OfAsync(row, server, time);
    });

    internal Task<FaultRun> OnWireMockAsync(FaultRow row) => OnceAsync(_onWireMock, row, async () =>
    {
        await using var server = new WireMockFaultServer(row.OnWireMock!);
        return await FaultRun.OfAsync(row, server, new FaultTime());
    });

    private static Task<FaultRun> OnceAsync(ConcurrentDictionary<FaultRow, Lazy<Task<FaultRun>>> runs, FaultRow row, Func<Task<FaultRun>> run) =>
        runs.GetOrAdd(row, _ => new Lazy<Task<FaultRun>>(run)).Value;
}
