namespace Tavus.Transport;

/// <summary>Cancels a call when its time runs out, or when the caller cancels it, and tells the two apart.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _clock;
    private readonly CancellationTokenSource _both;

    public TimeLimit(TimeSpan timeout, TimeProvider timeProvider, CancellationToken caller)
    {
#if NETSTANDARD2_0
        _clock = timeProvider.CreateCancellationTokenSource(timeout);
#else
        _clock = new CancellationTokenSource(timeout, timeProvider);
#endif
        _both = CancellationTokenSource.CreateLinkedTokenSource(_clock.Token, caller);
    }

    public CancellationToken Token => _both.Token;

    public void Dispose()
    {
        _both.Dispose();
        _clock.Dispose();
    }
}
