namespace Tavus.Transport;

/// <summary>Cancels a token when its time runs out, or when the caller cancels.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _caller;

    public TimeLimit(TimeSpan time, TimeProvider timeProvider, CancellationToken caller)
    {
        Time = time;
#if NETSTANDARD2_0
        _source = timeProvider.CreateCancellationTokenSource(time);
        _caller = caller.Register(Cancel, _source);
#else
        _source = new CancellationTokenSource(time, timeProvider);
        _caller = caller.UnsafeRegister(Cancel, _source);
#endif
    }

    public TimeSpan Time { get; }

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
