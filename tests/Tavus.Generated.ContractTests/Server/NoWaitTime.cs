namespace Tavus.ContractTests.Server;

/// <summary>A clock on which the waits before retries end at once. A time limit expires only if the test says so.</summary>
internal sealed class NoWaitTime : TimeProvider
{
    private volatile ITimer? _limit;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var isLimit = state is CancellationTokenSource;
        var timer = base.CreateTimer(callback, state, isLimit ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        _limit = isLimit ? timer : _limit;
        return timer;
    }

    /// <summary>Lets the latest time limit expire: that of the current attempt.</summary>
    public void ExpireLimit() => _limit!.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
}
