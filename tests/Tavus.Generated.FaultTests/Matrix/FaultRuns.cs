using System.Collections.Concurrent;

namespace Tavus.FaultTests.Matrix;

/// <summary>Runs each fault once, for whichever test asks first.</summary>
public sealed class FaultRuns
{
    private readonly ConcurrentDictionary<FaultRow, Lazy<Task<FaultRun>>> _runs = new();

    internal Task<FaultRun> OfAsync(FaultRow row) => _runs.GetOrAdd(row, static row => new Lazy<Task<FaultRun>>(() => FaultRun.OfAsync(row))).Value;
}
