namespace Tavus.Transport;

/// <summary>Cancels a call when its time runs out, or when the caller cancels it.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _caller;

    public TimeLimit(TimeSpan timeout, TimeProvider timeProvider, CancellationToken caller)
    {
#if NETSTANDARD2_0
        _source = timeProvider.CreateCancellationTokenSource(timeout);
        _caller = caller.Register(Cancel, _source);
#else
        _source = new CancellationTokenSource(timeout, timeProvider);
        _caller = caller.UnsafeRegister(Cancel, _source);
#endif
    }

    /// <summary>Whether the time is over; also true once the caller has cancelled.</summary>
    public bool HasRunOut => _source.IsCancellationRequested;

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _caller.Dispose();
        _source.Dispose();
    }

    private static void Cancel(object? source) => ((CancellationTokenSource)source!).Cancel();
}
