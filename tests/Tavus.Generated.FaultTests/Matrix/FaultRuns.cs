using System.Collections.Concurrent;
using Tavus.FaultTests.Servers;
using Tavus.TestServers.WireMock;

namespace Tavus.FaultTests.Matrix;

/// <summary>Runs each fault once on each server that it can be had from, for whichever test asks first.</summary>
public sealed class FaultRuns : IAsyncLifetime
{
    private readonly ConcurrentDictionary<FaultRow, Lazy<Task<FaultRun>>> _onSockets = new();
    private readonly ConcurrentDictionary<FaultRow, Lazy<Task<FaultRun>>> _onWireMock = new();
    private WireMockProcess? _wireMock;

    public async Task InitializeAsync() => _wireMock = await WireMockProcess.StartAsync(Path.Combine(AppContext.BaseDirectory, "wiremock"));

    public async Task DisposeAsync() => await (_wireMock?.DisposeAsync() ?? ValueTask.CompletedTask);

    /// <summary>On a socket if it can be had there.</summary>
    internal Task<FaultRun> OfAsync(FaultRow row) => row.OnSocket is null ? OnWireMockAsync(row) : OnSocketAsync(row);

    internal Task<FaultRun> OnSocketAsync(FaultRow row) => OnceAsync(_onSockets, row, async () =>
    {
        var time = new FaultTime();
        await using var server = new FaultServer(row.OnSocket!, time);
        return await FaultRun.OfAsync(row, server, time);
    });

    internal Task<FaultRun> OnWireMockAsync(FaultRow row) => OnceAsync(_onWireMock, row, async () =>
    {
        await using var server = await WireMockFaultServer.StartAsync(_wireMock!, row.OnWireMock!);
        return await FaultRun.OfAsync(row, server, new FaultTime());
    });

    private static Task<FaultRun> OnceAsync(ConcurrentDictionary<FaultRow, Lazy<Task<FaultRun>>> runs, FaultRow row, Func<Task<FaultRun>> run) =>
        runs.GetOrAdd(row, _ => new Lazy<Task<FaultRun>>(run)).Value;
}
