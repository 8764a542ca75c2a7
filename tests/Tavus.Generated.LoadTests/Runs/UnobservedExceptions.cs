namespace Tavus.LoadTests.Runs;

/// <summary>Counts the exceptions of tasks that nobody awaited.</summary>
internal sealed class UnobservedExceptions : IDisposable
{
    private int _count;

    public UnobservedExceptions() => TaskScheduler.UnobservedTaskException += Add;

    public int Count()
    {
        Heap.Measure();
        return _count;
    }

    public void Dispose() => TaskScheduler.UnobservedTaskException -= Add;

    private void Add(object? sender, UnobservedTaskExceptionEventArgs exception) => Interlocked.Increment(ref _count);
}
